package nl.nplv.executionplans.intervention;

import static nl.nplv.executionplans.intervention.InterventionProblem.ADJUSTMENT_REASON_MISSING;
import static nl.nplv.executionplans.plan.PlanProblem.PLAN_NOT_ADOPTED;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.executionplans.intervention.InterventionEvent.InterventionAdjusted;
import nl.nplv.executionplans.intervention.InterventionEvent.InterventionCompleted;
import nl.nplv.executionplans.intervention.InterventionEvent.InterventionPlanned;
import nl.nplv.executionplans.intervention.InterventionEvent.InterventionRemoved;
import nl.nplv.executionplans.intervention.InterventionEvent.InterventionResumed;
import nl.nplv.executionplans.intervention.InterventionEvent.InterventionRevised;
import nl.nplv.executionplans.intervention.InterventionEvent.InterventionStarted;
import nl.nplv.executionplans.intervention.InterventionEvent.InterventionStopped;
import nl.nplv.executionplans.plan.Challenge;
import nl.nplv.executionplans.plan.ExecutionPlan;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.InterventionType;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Concrete action or project that follows from a challenge (interventie, maatregel). */
@Entity
public class Intervention extends Aggregate {
    private UUID planId;
    private UUID challengeId;
    private String focusAreaSlug;

    @JdbcTypeCode(SqlTypes.JSON)
    private InterventionFacts facts;

    /** Repeated from the facts, for lists. */
    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable")
    private InterventionType type;

    @SuppressWarnings("UnusedVariable")
    private LocalDate startOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<InterventionStep> steps = List.of();

    @Enumerated(EnumType.STRING)
    private InterventionStatus status = InterventionStatus.PLANNED;

    private Boolean removed = false;

    /** Read only: goal and field are the challenge's, now. */
    @Formula("(select c.goal from challenge c where c.id = challenge_id)")
    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable")
    private @Nullable CentralGoal goal;

    @Formula("(select c.domain from challenge c where c.id = challenge_id)")
    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable")
    private @Nullable PolicyDomain domain;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Intervention() {}

    @SuppressWarnings("NullAway.Init")
    Intervention(Challenge challenge, ExecutionPlan plan, InterventionFacts facts) {
        this.planId = plan.id();
        this.challengeId = challenge.id();
        this.focusAreaSlug = plan.focusAreaSlug();
        state(facts);
    }

    /**
     * Plans it for a challenge (EP2).
     *
     * @throws nl.nplv.shared.problem.RuleViolation what {@link InterventionFacts} refuses, or PLAN_NOT_EDITABLE
     */
    InterventionPlanned plan(Challenge challenge, ExecutionPlan plan, Actor by, Instant now) {
        plan.mustBeEditable(by);
        facts.mustBeAllowed(challenge.domain());
        steps = List.of(new InterventionStep(status, now, null, null));
        return new InterventionPlanned(id(), planId, challengeId);
    }

    /** Writes a planned one otherwise. */
    InterventionRevised revise(InterventionFacts anew, Challenge challenge, ExecutionPlan plan, Actor by) {
        plan.mustBeEditable(by);
        status.mustBePlanned();
        anew.mustBeAllowed(challenge.domain());
        challengeId = challenge.id();
        state(anew);
        return new InterventionRevised(id(), planId, challengeId);
    }

    /** Takes a planned one out of the plan. */
    InterventionRemoved remove(ExecutionPlan plan, Actor by) {
        plan.mustBeEditable(by);
        status.mustBePlanned();
        removed = true;
        return new InterventionRemoved(id(), planId);
    }

    /**
     * Begins to carry it out, as the alliance adopted it.
     *
     * @param adopted what the version in force says of it; empty when none says so
     * @throws nl.nplv.shared.problem.RuleViolation PLAN_NOT_ADOPTED or ILLEGAL_TRANSITION
     */
    public InterventionStarted start(Optional<AdoptedIntervention> adopted, Actor by, Instant now) {
        by.mustActIn(focusAreaSlug);
        var next = runningFrom(InterventionStatus.PLANNED);
        var said = mustBeAdopted(adopted);
        if (removed || !said.challengeId().equals(challengeId) || !said.facts().equals(facts)) {
            throw PLAN_NOT_ADOPTED.because("the version in force says it otherwise; adopt the draft first");
        }
        became(next, null, null, now);
        return new InterventionStarted(id(), challengeId);
    }

    /**
     * Changes it on the way, after a lesson or for a reason (EP7).
     *
     * @param anew what it is from now on; null leaves it
     * @param challenge the challenge as the plan says it now, which may differ from the version in force
     * @throws nl.nplv.shared.problem.RuleViolation ADJUSTMENT_REASON_MISSING, PLAN_NOT_ADOPTED or what {@link InterventionFacts}
     *     refuses
     */
    public InterventionAdjusted adjust(
            @Nullable InterventionFacts anew,
            @Nullable String reason,
            @Nullable UUID lessonId,
            Optional<AdoptedIntervention> adopted,
            Challenge challenge,
            Actor by,
            Instant now) {
        by.mustActIn(focusAreaSlug);
        if (lessonId == null && (reason == null || reason.isBlank())) {
            throw ADJUSTMENT_REASON_MISSING.at("/reason", "give a reason or a lesson");
        }
        var next = status.next(InterventionStatus.ADJUSTED);
        var said = mustBeAdopted(adopted);
        if (anew != null) {
            anew.mustBeAllowed(said.domain());
            anew.mustBeAllowed(challenge.domain());
            state(anew);
        }
        became(next, reason, lessonId, now);
        return new InterventionAdjusted(id(), challengeId, reason, lessonId);
    }

    /** Lets it run again, while it is in the version in force. */
    public InterventionResumed resume(Optional<AdoptedIntervention> adopted, Actor by, Instant now) {
        by.mustActIn(focusAreaSlug);
        var next = runningFrom(InterventionStatus.ADJUSTED);
        mustBeAdopted(adopted);
        became(next, null, null, now);
        return new InterventionResumed(id(), challengeId);
    }

    /** Ends it as planned; what runs may end whatever became of its plan. */
    public InterventionCompleted complete(Actor by, Instant now) {
        by.mustActIn(focusAreaSlug);
        became(status.next(InterventionStatus.DONE), null, null, now);
        return new InterventionCompleted(id(), challengeId);
    }

    /** Ends it early; what runs may end whatever became of its plan. */
    public InterventionStopped stop(String reason, Actor by, Instant now) {
        by.mustActIn(focusAreaSlug);
        became(status.next(InterventionStatus.STOPPED), reason, null, now);
        return new InterventionStopped(id(), challengeId, reason);
    }

    /** Plan that it is part of. */
    public UUID planId() {
        return planId;
    }

    /** Challenge that it follows from. */
    public UUID challengeId() {
        return challengeId;
    }

    String focusAreaSlug() {
        return focusAreaSlug;
    }

    /** What it is. */
    public InterventionFacts facts() {
        return facts;
    }

    /** Where it stands. */
    public InterventionStatus status() {
        return status;
    }

    /** Its timeline, the first step first. */
    public List<InterventionStep> steps() {
        return steps;
    }

    boolean removed() {
        return removed;
    }

    /** It is started and resumed into the same status, each from its own. */
    private InterventionStatus runningFrom(InterventionStatus from) {
        if (status != from) {
            throw ILLEGAL_TRANSITION.at("/status", "must be " + from + "; this one is " + status);
        }
        return status.next(InterventionStatus.RUNNING);
    }

    @CanIgnoreReturnValue
    private static AdoptedIntervention mustBeAdopted(Optional<AdoptedIntervention> adopted) {
        return adopted.orElseThrow(() -> PLAN_NOT_ADOPTED.because("no version in force holds this intervention"));
    }

    private void became(InterventionStatus to, @Nullable String reason, @Nullable UUID lessonId, Instant now) {
        status = to;
        steps = Stream.concat(steps.stream(), Stream.of(new InterventionStep(to, now, reason, lessonId)))
                .toList();
    }

    private void state(InterventionFacts anew) {
        facts = anew;
        type = anew.type();
        startOn = anew.start();
    }
}
