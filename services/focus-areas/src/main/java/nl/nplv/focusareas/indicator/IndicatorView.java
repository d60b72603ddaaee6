package nl.nplv.focusareas.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as everybody may see it. */
@Schema(
        name = "Indicator",
        description = "A measure of how areas fare on one of the three goals: a signal, not a cause.")
public record IndicatorView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Key in paths.") IndicatorCode code,

        @Schema(description = "Set that it belongs to.", examples = "PROGRAMME")
        SetName set,

        @Nullable @Schema(description = "Area of a LOCAL indicator.", examples = "heerlen-noord")
        String focusAreaSlug,

        @Schema(description = "Name.", examples = "Residents who feel unsafe in their own neighbourhood")
        String name,

        @Schema(description = "Goal that it belongs to.", examples = "SAFETY")
        CentralGoal goal,

        @Schema(description = "Where the figures come from.", examples = "Veiligheidsmonitor")
        String source,

        @Schema(description = "Unit of its values.", examples = "%")
        String unit,

        @Schema(description = "Whether a rise is good news.", examples = "false")
        boolean higherIsBetter,

        @Schema(description = "Counted or judged.", examples = "QUANT")
        IndicatorFacts.Kind kind,

        @Nullable @Schema(description = "What it says about an area.")
        Characteristic characteristic,

        @Schema(description = "Interventions that it follows, by id.")
        List<UUID> interventionIds,

        @Schema(description = "Where it stands.", examples = "FINAL")
        IndicatorStatus status,

        @Nullable @Schema(description = "Day on which it became final.", examples = "2023-01-15")
        LocalDate finalisedOn,

        @Schema(description = "Number of changes; the ETag.", examples = "2")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static IndicatorView of(Indicator indicator) {
        var facts = indicator.facts();
        return new IndicatorView(
                indicator.id(),
                indicator.code(),
                indicator.setName(),
                indicator.focusAreaSlug(),
                facts.name(),
                facts.goal(),
                facts.source(),
                facts.unit(),
                facts.higherIsBetter(),
                facts.kind(),
                facts.characteristic(),
                facts.interventionIds(),
                indicator.status(),
                indicator.finalisedOn(),
                indicator.version(),
                indicator.updatedAt());
    }

    @Override
    public String key() {
        return code.value();
    }
}
