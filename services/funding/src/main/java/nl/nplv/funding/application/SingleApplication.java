package nl.nplv.funding.application;

import static nl.nplv.funding.application.ApplicationProblem.AMENDABLE;
import static nl.nplv.funding.application.ApplicationProblem.APPLICATION_COMPLETE;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.funding.application.SingleApplicationEvent.ApplicationDecided;
import nl.nplv.funding.application.SingleApplicationEvent.SingleApplicationAmended;
import nl.nplv.funding.application.SingleApplicationEvent.SingleApplicationCompleted;
import nl.nplv.funding.application.SingleApplicationEvent.SingleApplicationDrafted;
import nl.nplv.funding.application.SingleApplicationEvent.SingleApplicationRevised;
import nl.nplv.funding.application.SingleApplicationEvent.SingleApplicationRouted;
import nl.nplv.funding.application.SingleApplicationEvent.SingleApplicationSubmitted;
import nl.nplv.funding.application.SingleApplicationEvent.SingleApplicationWithdrawn;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.money.YearAmounts;
import nl.nplv.funding.scheme.Applicant;
import nl.nplv.funding.window.ApplicationWindow;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One submission for an applicant and a window, over the schemes of many ministries (aanvraag in één keer), FU1. */
@Entity
public class SingleApplication extends Aggregate {
    private MunicipalityCode municipalityCode;
    private @Nullable UUID focusAreaId;
    private @Nullable String focusAreaSlug;
    private UUID windowId;
    private String contactPoint;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AskedLine> lines;

    // not primitive: lists are narrowed by it
    private Boolean submitted = false;
    private @Nullable ReceiptNo receiptNo;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate completedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable Money granted;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SingleApplication() {}

    SingleApplication(Applicant applicant, UUID windowId, String contactPoint, List<AskedLine> lines) {
        var area = applicant.area();
        this.municipalityCode = applicant.municipality();
        this.focusAreaId = area == null ? null : area.id();
        this.focusAreaSlug = area == null ? null : area.slug();
        this.windowId = windowId;
        this.contactPoint = contactPoint;
        this.lines = lines;
    }

    /** Begins a draft, by the municipality itself. */
    SingleApplicationDrafted draft(Actor by) {
        by.mustActFor(municipalityCode);
        return new SingleApplicationDrafted(id(), municipalityCode, windowId);
    }

    /**
     * Changes a draft.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION
     */
    SingleApplicationRevised revise(String contact, List<AskedLine> revised, Actor by) {
        by.mustActFor(municipalityCode);
        mustBe(ApplicationStatus.DRAFT);
        contactPoint = contact;
        lines = revised;
        return new SingleApplicationRevised(id());
    }

    /**
     * Hands it in.
     *
     * @param findings what is wrong with it
     * @param on today, Europe/Amsterdam
     * @throws nl.nplv.shared.problem.RuleViolation with all findings, or ILLEGAL_TRANSITION
     */
    SingleApplicationSubmitted submit(Findings findings, ReceiptNo number, Actor by, LocalDate on) {
        by.mustActFor(municipalityCode);
        status = status.next(ApplicationStatus.SUBMITTED);
        findings.throwIfAny();
        submitted = true;
        receiptNo = number;
        submittedOn = on;
        return new SingleApplicationSubmitted(id(), focusAreaId, number, lines.size(), total());
    }

    /** Hands each line to its ministry; intake is the coordinating ministry's, which the platform does for it. */
    SingleApplicationRouted route(List<Ministry> ministries, Actor by) {
        status = status.next(ApplicationStatus.ROUTED);
        return new SingleApplicationRouted(id(), ministries);
    }

    /**
     * Changes it while the window is open; the ministries get what is new.
     *
     * @throws nl.nplv.shared.problem.RuleViolation WINDOW_CLOSED, APPLICATION_COMPLETE, all findings, or
     *     ILLEGAL_TRANSITION
     */
    SingleApplicationAmended amend(
            String contact,
            List<AskedLine> amended,
            Findings findings,
            ApplicationWindow window,
            Actor by,
            LocalDate on) {
        by.mustActFor(municipalityCode);
        mustBe(ApplicationStatus.ROUTED);
        window.mustBeOpen(on);
        mustNotBeComplete();
        findings.throwIfAny();
        contactPoint = contact;
        lines = amended;
        return new SingleApplicationAmended(id(), lines.size(), total());
    }

    /**
     * Says that nothing more will be amended, so that the ministries need not wait for the window to close.
     *
     * @throws nl.nplv.shared.problem.RuleViolation APPLICATION_COMPLETE or ILLEGAL_TRANSITION
     */
    SingleApplicationCompleted complete(Actor by, LocalDate on) {
        by.mustActFor(municipalityCode);
        mustBe(ApplicationStatus.ROUTED);
        mustNotBeComplete();
        completedOn = on;
        return new SingleApplicationCompleted(id());
    }

    /**
     * Refuses a decision on what may still be amended (FU1).
     *
     * @throws nl.nplv.shared.problem.RuleViolation AMENDABLE
     */
    void mustBeFinal(ApplicationWindow window, LocalDate on) {
        if (completedOn == null && !window.isOver(on)) {
            throw AMENDABLE.because("the window closes on " + window.closes() + "; decide from "
                    + window.closes().plusDays(1) + " on, or once the municipality says that the file is complete");
        }
    }

    /**
     * Closes it with the decision on its last line.
     *
     * @param sum what all ministries grant together
     */
    ApplicationDecided decide(Money sum, Actor by, LocalDate on) {
        status = status.next(ApplicationStatus.DECIDED);
        granted = sum;
        decidedOn = on;
        return new ApplicationDecided(id(), sum);
    }

    /**
     * Takes it back, before it is decided.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION
     */
    SingleApplicationWithdrawn withdraw(Actor by) {
        by.mustActFor(municipalityCode);
        status = status.next(ApplicationStatus.WITHDRAWN);
        return new SingleApplicationWithdrawn(id());
    }

    /**
     * Hides what was never submitted from everybody but its municipality (DOMAIN 2).
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    void mustBeVisibleTo(Optional<Actor> reader) {
        var own = reader.filter(actor ->
                actor.tier() == Tier.MUNICIPALITY && actor.organisation().equals(municipalityCode.value()));
        if (!submitted && own.isEmpty()) {
            throw NOT_FOUND.because("no application " + id() + " that you may see");
        }
    }

    /**
     * Refuses another municipality; a draft is shown to nobody but its own.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND or FORBIDDEN
     */
    void mustBeReadableBy(Actor reader) {
        mustBeVisibleTo(Optional.of(reader));
        reader.mustActFor(municipalityCode);
    }

    private void mustBe(ApplicationStatus expected) {
        if (status != expected) {
            throw ILLEGAL_TRANSITION.at("/status", "is " + status + "; only " + expected + " allows this");
        }
    }

    private void mustNotBeComplete() {
        if (completedOn != null) {
            throw APPLICATION_COMPLETE.because("complete since " + completedOn);
        }
    }

    private Money total() {
        return Money.sum(lines.stream().map(line -> YearAmounts.total(line.years())));
    }

    /** Municipality that applies. */
    public MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    /** Focus area, none when the municipality applies for itself. */
    public @Nullable UUID focusAreaId() {
        return focusAreaId;
    }

    /** Slug of the focus area. */
    public @Nullable String focusAreaSlug() {
        return focusAreaSlug;
    }

    /** Window. */
    public UUID windowId() {
        return windowId;
    }

    String contactPoint() {
        return contactPoint;
    }

    /** What is asked, line by line. */
    public List<AskedLine> lines() {
        return lines;
    }

    /** Its one number, from submission on. */
    public @Nullable ReceiptNo receiptNo() {
        return receiptNo;
    }

    /** Day of submission. */
    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    /** Day on which the municipality said that it is complete; none: it waits for the window to close. */
    public @Nullable LocalDate completedOn() {
        return completedOn;
    }

    /** Day of the last decision. */
    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    /** What all ministries grant together, once decided. */
    public @Nullable Money granted() {
        return granted;
    }

    /** Where it stands. */
    public ApplicationStatus status() {
        return status;
    }
}
