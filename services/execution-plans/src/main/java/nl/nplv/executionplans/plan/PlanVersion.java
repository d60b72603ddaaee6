package nl.nplv.executionplans.plan;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import nl.nplv.knownareas.KnownMeeting;
import nl.nplv.shared.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** One version of a plan on its way from draft to adopted and beyond; what it says once adopted is kept as a document. */
@Entity
public class PlanVersion {
    @Id
    private UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private ExecutionPlan plan;

    private UUID focusAreaId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private @Nullable UUID meetingId;
    private @Nullable Instant tabledAt;
    private @Nullable Instant adoptedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PlanVersion() {}

    PlanVersion(ExecutionPlan plan, int number) {
        this.plan = plan;
        this.focusAreaId = plan.focusAreaId();
        this.number = number;
    }

    void next(PlanStatus to) {
        status = status.next(to);
    }

    void askResidents() {
        mustBe(PlanStatus.DRAFT);
        next(PlanStatus.RESIDENT_INPUT);
    }

    void table(UUID meeting, Instant moment) {
        next(PlanStatus.TABLED);
        meetingId = meeting;
        tabledAt = moment;
    }

    void takeBack() {
        mustBe(PlanStatus.TABLED);
        next(PlanStatus.RESIDENT_INPUT);
        meetingId = null;
        tabledAt = null;
    }

    /** Two ways lead to the residents, each from its own status. */
    private void mustBe(PlanStatus from) {
        if (status != from) {
            throw ILLEGAL_TRANSITION.at("/status", "must be " + from + "; this version is " + status);
        }
    }

    void adopt(Instant moment) {
        next(PlanStatus.ADOPTED);
        adoptedAt = moment;
    }

    /** Whether the meeting was over by then, so that nobody there can have seen this version. */
    boolean wasTabledAfter(KnownMeeting meeting) {
        var held = meeting.heldAt();
        return tabledAt != null && held != null && tabledAt.isAfter(held);
    }

    /** Number, from 1. */
    public int number() {
        return number;
    }

    /** Where it stands. */
    public PlanStatus status() {
        return status;
    }

    /** Meeting that it was tabled in. */
    public @Nullable UUID meetingId() {
        return meetingId;
    }

    @Nullable Instant tabledAt() {
        return tabledAt;
    }

    @Nullable Instant adoptedAt() {
        return adoptedAt;
    }

    /** For Hibernate's validation of the column that the index on areas needs. */
    UUID focusAreaId() {
        return focusAreaId;
    }

    ExecutionPlan plan() {
        return plan;
    }
}
