package nl.nplv.focusareas.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.nplv.focusareas.indicator.IndicatorCode;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measurement as everybody may see it. */
@Schema(name = "Measurement", description = "Value of an indicator in an area in a period.")
public record MeasurementView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "What was measured.") IndicatorCode indicatorCode,
        @Schema(description = "Area, by id.") UUID focusAreaId,

        @Schema(description = "Area, by slug.", examples = "heerlen-noord")
        String focusAreaSlug,

        @Schema(description = "When.") Period period,

        @Schema(description = "Value, exact, in the unit of the indicator.", examples = "36.5")
        BigDecimal value,

        @Schema(description = "Whether later ones are compared with it.", examples = "false")
        boolean baseline,

        @Schema(description = "Who measured it, or where it was published.", examples = "Veiligheidsmonitor 2023")
        String source,

        @Nullable @Schema(description = "Why the value was corrected, if it was.", examples = "Two streets were left out.")
        String correctionReason,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static MeasurementView of(Measurement measurement) {
        return new MeasurementView(
                measurement.id(),
                measurement.indicatorCode(),
                measurement.focusAreaId(),
                measurement.focusAreaSlug(),
                measurement.period(),
                measurement.value(),
                measurement.baseline(),
                measurement.source(),
                measurement.correctionReason(),
                measurement.version(),
                measurement.updatedAt());
    }
}
