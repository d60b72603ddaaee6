package nl.nplv.executionplans.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.executionplans.document.PlanSnapshots;
import nl.nplv.executionplans.intervention.AdoptedIntervention;
import nl.nplv.executionplans.intervention.Intervention;
import nl.nplv.executionplans.intervention.InterventionEvent;
import nl.nplv.executionplans.intervention.InterventionView;
import nl.nplv.executionplans.intervention.Interventions;
import nl.nplv.executionplans.plan.Plans;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import org.jspecify.annotations.Nullable;

/** Takes a step with an intervention, beside what the version in force says of it, and records it. */
@ApplicationScoped
class InterventionSteps {
    private final Plans plans;
    private final PlanSnapshots snapshots;
    private final Interventions interventions;
    private final Changes changes;
    private final Clock clock;

    InterventionSteps(Plans plans, PlanSnapshots snapshots, Interventions interventions, Changes changes, Clock clock) {
        this.plans = plans;
        this.snapshots = snapshots;
        this.interventions = interventions;
        this.changes = changes;
        this.clock = clock;
    }

    /** A command of an intervention; what the version in force says of it is empty when none says so. */
    interface Step {
        InterventionEvent take(Intervention intervention, Optional<AdoptedIntervention> adopted, Actor by, Instant now);
    }

    /** Takes the step at the version that the client read, while no other version comes into force, and records it. */
    InterventionView take(UUID id, @Nullable IfMatch expected, Actor by, Step step) {
        var plan = plans.forEdit(interventions.get(id).planId());
        var intervention = interventions.get(id, expected);
        var adopted = plan.inForce()
                .flatMap(version -> snapshots.of(plan.id(), version.number()).adopted(id));
        return changes.record(
                intervention, by, step.take(intervention, adopted, by, clock.instant()), InterventionView::of);
    }
}
