package nl.nplv.wbmgp.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import nl.nplv.shared.feed.EventFeed;
import nl.nplv.shared.feed.ReceivedEvent;

/** Keeps the measurements of the focus areas as the focus-areas service tells them. */
@ApplicationScoped
class FigureFeed implements EventFeed {
    /** A period begins with its year: 2023, 2023-H1, 2023-Q4. */
    private static final int YEAR = 4;

    private final AreaFigures figures;

    FigureFeed(AreaFigures figures) {
        this.figures = figures;
    }

    @Override
    public String name() {
        return "area-figures";
    }

    @Override
    public String topic() {
        return "nplv.areas.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        switch (event.name()) {
            case "measurement-recorded.v1" -> figures.persist(figure(event.subject(), event.data()));
            case "measurement-corrected.v1" -> figures.findById(event.subject()).correct(number(event.data()));
            default -> {
                // of no use here
            }
        }
    }

    @Override
    public void clear() {
        figures.deleteAll();
    }

    private static AreaFigure figure(UUID id, JsonNode data) {
        return new AreaFigure(
                id,
                data.required("indicatorCode").asText(),
                UUID.fromString(data.required("focusAreaId").asText()),
                Integer.parseInt(data.required("period").asText().substring(0, YEAR)),
                number(data));
    }

    private static BigDecimal number(JsonNode data) {
        return data.required("value").decimalValue();
    }
}
