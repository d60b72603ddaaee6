package nl.nplv.executionplans.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import nl.nplv.shared.feed.EventFeed;
import nl.nplv.shared.feed.ReceivedEvent;

/** Follows what the focus-areas service tells of representatives, measurements and the steps of areas. */
@ApplicationScoped
class AreaFactsFeed implements EventFeed {
    private final AreaFacts facts;

    AreaFactsFeed(AreaFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "area-facts";
    }

    @Override
    public String topic() {
        return "nplv.areas.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        switch (event.name()) {
            case "representative-appointed.v1" -> represent(event, false);
            case "representative-ended.v1" -> represent(event, true);
            case "measurement-recorded.v1", "measurement-corrected.v1" ->
                facts.measure(event.subject(), event.aggregateVersion(), measured(event), event.time());
            case "focus-area-activated.v1" -> step(event, "ACTIVE");
            case "focus-area-completed.v1" -> step(event, "COMPLETED");
            case "focus-area-withdrawn.v1" -> step(event, "WITHDRAWN");
            default -> {
                // of no use here
            }
        }
    }

    @Override
    public void clear() {
        facts.clear();
    }

    private void represent(ReceivedEvent event, boolean ended) {
        facts.represent(event.subject(), Fields.id(event, "focusAreaId"), Fields.text(event, "ministry"), ended);
    }

    private void step(ReceivedEvent event, String step) {
        facts.step(Fields.id(event, "focusAreaId"), event.aggregateVersion(), step, event.time());
    }

    private static KnownMeasurement measured(ReceivedEvent event) {
        return new KnownMeasurement(
                Fields.text(event, "indicatorCode"),
                Fields.id(event, "focusAreaId"),
                Fields.text(event, "period"),
                new BigDecimal(Fields.text(event, "value")),
                Boolean.parseBoolean(Fields.text(event, "baseline")));
    }
}
