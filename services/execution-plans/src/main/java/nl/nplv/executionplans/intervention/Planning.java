package nl.nplv.executionplans.intervention;

import static nl.nplv.executionplans.intervention.InterventionProblem.CHALLENGE_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.executionplans.plan.Challenge;
import nl.nplv.executionplans.plan.Challenges;
import nl.nplv.executionplans.plan.ExecutionPlan;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import org.jspecify.annotations.Nullable;

/** Joins an intervention to a challenge of its plan. */
@ApplicationScoped
public class Planning {
    private final Challenges challenges;
    private final Changes changes;
    private final Clock clock;

    Planning(Challenges challenges, Changes changes, Clock clock) {
        this.challenges = challenges;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The challenge that an intervention follows from; nobody changes it until the caller's transaction ends.
     *
     * @throws nl.nplv.shared.problem.RuleViolation CHALLENGE_REQUIRED when it is none of the plan's (EP2)
     */
    public Challenge challenge(UUID planId, @Nullable UUID challengeId) {
        return Optional.ofNullable(challengeId)
                .flatMap(id -> challenges.held(planId, id))
                .orElseThrow(() -> CHALLENGE_REQUIRED.at(
                        "/challengeId",
                        challengeId == null ? "is missing" : "no challenge " + challengeId + " in the plan"));
    }

    /** Records a new intervention. */
    public InterventionView plan(InterventionFacts facts, Challenge challenge, ExecutionPlan plan, Actor by) {
        var intervention = new Intervention(challenge, plan, facts);
        var planned = intervention.plan(challenge, plan, by, clock.instant());
        return changes.record(intervention, by, planned, InterventionView::of);
    }
}
