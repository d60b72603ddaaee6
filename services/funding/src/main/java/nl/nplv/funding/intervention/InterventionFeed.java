package nl.nplv.funding.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.nplv.funding.intervention.KnownIntervention.Step;
import nl.nplv.shared.feed.EventFeed;
import nl.nplv.shared.feed.ReceivedEvent;

/** Follows the interventions of the execution plans. */
@ApplicationScoped
class InterventionFeed implements EventFeed {
    private final KnownInterventions interventions;

    InterventionFeed(KnownInterventions interventions) {
        this.interventions = interventions;
    }

    @Override
    public String name() {
        return "interventions";
    }

    @Override
    public String topic() {
        return "nplv.plans.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        switch (event.name()) {
            case "plan-drafted.v1" -> interventions.keepPlan(event.subject(), id(event, "focusAreaId"));
            case "intervention-planned.v1" -> interventions.keep(event.subject(), id(event, "planId"));
            case "intervention-removed.v1" -> interventions.step(event.subject(), Step.REMOVED);
            case "intervention-started.v1", "intervention-resumed.v1" ->
                interventions.step(event.subject(), Step.RUNNING);
            case "intervention-adjusted.v1" -> interventions.step(event.subject(), Step.ADJUSTED);
            case "intervention-completed.v1" -> interventions.step(event.subject(), Step.DONE);
            case "intervention-stopped.v1" -> interventions.step(event.subject(), Step.STOPPED);
            default -> {
                // of no use here
            }
        }
    }

    @Override
    public void clear() {
        interventions.clear();
    }

    private static UUID id(ReceivedEvent event, String field) {
        var value = event.data().path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(event.type() + " without " + field);
        }
        return UUID.fromString(value.asText());
    }
}
