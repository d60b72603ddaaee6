package nl.nplv.executionplans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import org.jspecify.annotations.Nullable;

/** Takes a step with a plan and records it. */
@ApplicationScoped
class PlanSteps {
    private final Plans plans;
    private final Changes changes;
    private final Clock clock;

    PlanSteps(Plans plans, Changes changes, Clock clock) {
        this.plans = plans;
        this.changes = changes;
        this.clock = clock;
    }

    /** A command of a plan. */
    interface Step {
        PlanEvent take(ExecutionPlan plan, Actor by, Instant now);
    }

    /** Takes the step at the version that the client read, and records it. */
    PlanView take(UUID id, @Nullable IfMatch expected, Actor by, Step step) {
        var plan = plans.get(id, expected);
        return changes.record(plan, by, step.take(plan, by, clock.instant()), PlanView::of);
    }

    /** The same, while nobody else begins a version in the area (EP2). */
    PlanView takeAlone(UUID id, @Nullable IfMatch expected, Actor by, Step step) {
        plans.lockArea(plans.get(id).focusAreaId());
        return take(id, expected, by, step);
    }
}
