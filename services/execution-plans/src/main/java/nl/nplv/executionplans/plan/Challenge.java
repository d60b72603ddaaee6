package nl.nplv.executionplans.plan;

import static nl.nplv.executionplans.plan.PlanProblem.CHALLENGE_IN_USE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.nplv.executionplans.plan.PlanEvent.ChallengeAdded;
import nl.nplv.executionplans.plan.PlanEvent.ChallengeRemoved;
import nl.nplv.executionplans.plan.PlanEvent.ChallengeRevised;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;

/** Problem of the area that its plan takes up (opgave); challenges lead, interventions follow (EP2). */
@Entity
public class Challenge extends Aggregate {
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private CentralGoal goal;

    @Enumerated(EnumType.STRING)
    private PolicyDomain domain;

    private String description;
    private int priority;
    private Boolean removed = false;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Challenge() {}

    @SuppressWarnings("NullAway.Init")
    Challenge(ExecutionPlan plan, ChallengeFacts facts) {
        this.planId = plan.id();
        state(facts);
    }

    /** Takes it up in the plan. */
    ChallengeAdded add(ExecutionPlan plan, Actor by) {
        plan.mustBeEditable(by);
        return new ChallengeAdded(id(), planId, goal, domain);
    }

    /**
     * Says it otherwise.
     *
     * @throws nl.nplv.shared.problem.RuleViolation PLAN_NOT_EDITABLE, or what {@link FollowingWork} refuses in another policy field
     */
    ChallengeRevised revise(ChallengeFacts facts, FollowingWork work, ExecutionPlan plan, Actor by) {
        plan.mustBeEditable(by);
        if (facts.domain() != domain) {
            work.mustBeAllowedIn(facts.domain(), this);
        }
        state(facts);
        return new ChallengeRevised(id(), planId, goal, domain);
    }

    /**
     * Takes it out of the plan.
     *
     * @throws nl.nplv.shared.problem.RuleViolation PLAN_NOT_EDITABLE or CHALLENGE_IN_USE
     */
    ChallengeRemoved remove(FollowingWork work, ExecutionPlan plan, Actor by) {
        plan.mustBeEditable(by);
        var following = work.countOf(this);
        if (following > 0) {
            throw CHALLENGE_IN_USE.because(following + " interventions refer to it");
        }
        removed = true;
        return new ChallengeRemoved(id(), planId);
    }

    /** Plan that it is part of. */
    public UUID planId() {
        return planId;
    }

    /** Central goal that it serves. */
    public CentralGoal goal() {
        return goal;
    }

    /** Policy field. */
    public PolicyDomain domain() {
        return domain;
    }

    /** What it is about. */
    public ChallengeFacts facts() {
        return new ChallengeFacts(goal, domain, description, priority);
    }

    boolean removed() {
        return removed;
    }

    private void state(ChallengeFacts facts) {
        goal = facts.goal();
        domain = facts.domain();
        description = facts.description();
        priority = facts.priority();
    }
}
