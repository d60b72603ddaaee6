package nl.nplv.executionplans.plan;

import static nl.nplv.executionplans.plan.PlanProblem.MEETING_ELSEWHERE;
import static nl.nplv.executionplans.plan.PlanProblem.PERIOD_REVERSED;
import static nl.nplv.executionplans.plan.PlanProblem.PLAN_NOT_ADOPTED;
import static nl.nplv.executionplans.plan.PlanProblem.PLAN_NOT_EDITABLE;
import static nl.nplv.executionplans.plan.PlanProblem.PLAN_NOT_TABLED;
import static nl.nplv.executionplans.plan.PlanProblem.PLAN_VERSION_OPEN;
import static nl.nplv.knownareas.KnownAreaProblem.FACT_AWAITED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.executionplans.plan.PlanEvent.PlanAdopted;
import nl.nplv.executionplans.plan.PlanEvent.PlanClosed;
import nl.nplv.executionplans.plan.PlanEvent.PlanDrafted;
import nl.nplv.executionplans.plan.PlanEvent.PlanExecutionStarted;
import nl.nplv.executionplans.plan.PlanEvent.PlanPeriodChanged;
import nl.nplv.executionplans.plan.PlanEvent.PlanSuperseded;
import nl.nplv.executionplans.plan.PlanEvent.PlanTabled;
import nl.nplv.executionplans.plan.PlanEvent.PlanTakenBack;
import nl.nplv.executionplans.plan.PlanEvent.PlanVersionOpened;
import nl.nplv.executionplans.plan.PlanEvent.ResidentInputAsked;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownMeeting;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.MunicipalityCode;
import org.hibernate.annotations.BatchSize;

/** Integral plan of a focus area, for fifteen to twenty years (uitvoeringsplan); it grows by versions (EP1, EP2). */
@Entity
public class ExecutionPlan extends Aggregate {
    private UUID focusAreaId;
    private String focusAreaSlug;
    private MunicipalityCode municipalityCode;
    private int periodFrom;
    private int periodTo;

    /** Of the newest version; repeated here so that lists need no join. */
    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("number")
    @BatchSize(size = 100)
    private List<PlanVersion> versions = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ExecutionPlan() {}

    /** A plan for an area that is still in the programme. */
    ExecutionPlan(KnownArea area, int periodFrom, int periodTo) {
        area.mustBeOpen();
        this.focusAreaId = area.id();
        this.focusAreaSlug = area.slug();
        this.municipalityCode = area.municipalityCode();
        this.periodFrom = periodFrom;
        this.periodTo = periodTo;
        this.versions.add(new PlanVersion(this, 1));
    }

    /**
     * Begins the first version.
     *
     * @param open another plan of the area that is still written
     * @throws nl.nplv.shared.problem.RuleViolation PLAN_VERSION_OPEN or PERIOD_REVERSED
     */
    PlanDrafted draft(Optional<ExecutionPlan> open, Actor by) {
        by.mustActIn(focusAreaSlug);
        mustBeOnlyOne(open);
        mustRunForward(periodFrom, periodTo);
        return new PlanDrafted(id(), focusAreaId, periodFrom, periodTo);
    }

    /** Covers other years from now on. */
    PlanPeriodChanged changePeriod(int from, int to, Actor by) {
        mustBeEditable(by);
        mustRunForward(from, to);
        periodFrom = from;
        periodTo = to;
        return new PlanPeriodChanged(id(), focusAreaId, periodFrom, periodTo);
    }

    /** Asks residents what they think; how is free (EP1). */
    ResidentInputAsked askResidents(Actor by) {
        by.mustActIn(focusAreaSlug);
        newest().askResidents();
        return changed(new ResidentInputAsked(id(), focusAreaId, newest().number()));
    }

    /**
     * Puts the newest version before a meeting of the alliance.
     *
     * @throws nl.nplv.shared.problem.RuleViolation what {@link PlanContent} misses, MEETING_ELSEWHERE or ILLEGAL_TRANSITION
     */
    PlanTabled table(PlanContent content, KnownMeeting meeting, Actor by, Instant now) {
        by.mustActIn(focusAreaSlug);
        content.mustBeComplete();
        if (!meeting.areaId().equals(focusAreaId)) {
            throw MEETING_ELSEWHERE.at("/meetingId", "is not a meeting of " + focusAreaSlug);
        }
        newest().table(meeting.id(), now);
        return changed(new PlanTabled(id(), focusAreaId, newest().number(), meeting.id()));
    }

    /** Takes the tabled version back, to be changed with the residents. */
    PlanTakenBack takeBack(Actor by) {
        by.mustActIn(focusAreaSlug);
        newest().takeBack();
        return changed(new PlanTakenBack(id(), focusAreaId, newest().number()));
    }

    /**
     * Adopts the tabled version for the alliance; what was in force in this plan is superseded (EP2).
     *
     * @param meeting the meeting that it was tabled in, when the programme knows it; one that was over by then does not count
     * @throws nl.nplv.shared.problem.RuleViolation what {@link PlanContent} misses, PLAN_NOT_TABLED or FACT_AWAITED
     */
    public PlanAdopted adopt(PlanContent content, Optional<KnownMeeting> meeting, Actor by, Instant now) {
        by.mustActFor(municipalityCode);
        content.mustBeComplete();
        mustHaveBeenTabledIn(meeting);
        inForce().ifPresent(former -> former.next(PlanStatus.SUPERSEDED));
        newest().adopt(now);
        return changed(new PlanAdopted(id(), focusAreaId, newest().number(), content.challengeCount()));
    }

    /** Makes room for another plan of the area that was adopted (EP2). */
    public PlanSuperseded supersede(ExecutionPlan other, Actor by) {
        by.mustActFor(municipalityCode);
        var former = mustBeInForce();
        former.next(PlanStatus.SUPERSEDED);
        return changed(new PlanSuperseded(id(), focusAreaId, former.number(), other.id()));
    }

    /** Begins to carry the adopted version out. */
    PlanExecutionStarted execute(Actor by) {
        by.mustActIn(focusAreaSlug);
        var adopted = mustBeInForce();
        adopted.next(PlanStatus.IN_EXECUTION);
        return changed(new PlanExecutionStarted(id(), focusAreaId, adopted.number()));
    }

    /** Ends the version that was carried out. */
    PlanClosed close(Actor by) {
        by.mustActFor(municipalityCode);
        var executed = mustBeInForce();
        executed.next(PlanStatus.CLOSED);
        return changed(new PlanClosed(id(), focusAreaId, executed.number()));
    }

    /**
     * Begins a next version, from what the plan says now.
     *
     * @param open another plan of the area that is still written
     * @throws nl.nplv.shared.problem.RuleViolation PLAN_VERSION_OPEN
     */
    PlanVersionOpened openVersion(Optional<ExecutionPlan> open, Actor by) {
        by.mustActIn(focusAreaSlug);
        mustBeOnlyOne(open);
        if (newest().status().isOpen()) {
            throw PLAN_VERSION_OPEN.because("version " + newest().number() + " is " + newest().status());
        }
        versions.add(new PlanVersion(this, newest().number() + 1));
        return changed(new PlanVersionOpened(id(), focusAreaId, newest().number()));
    }

    /**
     * Refuses whoever is not of the area, and any change of what was tabled or adopted.
     *
     * @throws nl.nplv.shared.problem.RuleViolation FORBIDDEN or PLAN_NOT_EDITABLE
     */
    public void mustBeEditable(Actor by) {
        by.mustActIn(focusAreaSlug);
        if (!newest().status().isEditable()) {
            throw PLAN_NOT_EDITABLE.because(
                    "version " + newest().number() + " is " + newest().status() + "; open a next version");
        }
    }

    /**
     * The version that the area works by.
     *
     * @throws nl.nplv.shared.problem.RuleViolation PLAN_NOT_ADOPTED
     */
    private PlanVersion mustBeInForce() {
        return inForce().orElseThrow(() -> PLAN_NOT_ADOPTED.because("adopt the plan first"));
    }

    /** Whether residents and the representative may comment: while it is open. */
    void mustBeOpen() {
        if (!newest().status().isOpen()) {
            throw PLAN_NOT_EDITABLE.because("comments are made before a version is adopted");
        }
    }

    /** The version that is worked on, or was last. */
    public PlanVersion newest() {
        return versions.getLast();
    }

    /** Versions, the first one first. */
    public List<PlanVersion> versions() {
        return versions;
    }

    /** Area that it is for. */
    public UUID focusAreaId() {
        return focusAreaId;
    }

    /** Slug of the area. */
    public String focusAreaSlug() {
        return focusAreaSlug;
    }

    /** First year. */
    public int periodFrom() {
        return periodFrom;
    }

    /** Last year. */
    public int periodTo() {
        return periodTo;
    }

    /** Of the newest version. */
    public PlanStatus status() {
        return status;
    }

    /** The version that the area works by, if this plan has it. */
    public Optional<PlanVersion> inForce() {
        return versions.stream().filter(each -> each.status().isInForce()).findFirst();
    }

    private void mustBeOnlyOne(Optional<ExecutionPlan> open) {
        open.filter(other -> !other.equals(this)).ifPresent(other -> {
            throw PLAN_VERSION_OPEN.because("plan " + other.id() + " of " + focusAreaSlug + " is " + other.status()
                    + "; an area writes one plan");
        });
    }

    private void mustHaveBeenTabledIn(Optional<KnownMeeting> meeting) {
        var tabled = newest().meetingId();
        if (tabled == null) {
            throw PLAN_NOT_TABLED.because("version " + newest().number() + " is " + newest().status());
        }
        var held = meeting.filter(KnownMeeting::held)
                .orElseThrow(() -> FACT_AWAITED.because("waits for AllianceMeetingHeld of meeting " + tabled));
        if (!held.agendaRefs().contains(id())) {
            throw PLAN_NOT_TABLED.because("the plan was not on the agenda of meeting " + tabled);
        }
        if (newest().wasTabledAfter(held)) {
            throw PLAN_NOT_TABLED.because("meeting " + tabled + " was over when version " + newest().number()
                    + " was tabled; table it in a next one");
        }
    }

    private <E> E changed(E event) {
        status = newest().status();
        return event;
    }

    private static void mustRunForward(int from, int to) {
        if (to <= from) {
            throw PERIOD_REVERSED.at("/periodTo", "is " + to + "; the plan begins in " + from);
        }
    }
}
