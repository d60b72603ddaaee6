package nl.nplv.focusareas.measurement;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nl.nplv.focusareas.indicator.IndicatorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measurement to take in.
 *
 * @param indicatorCode what was measured
 * @param focusAreaSlug where
 * @param period when
 * @param value exact, in the unit of the indicator
 * @param baseline whether later ones are compared with it
 * @param source who measured it, or where it was published
 */
@Schema(description = "A measurement to take in.")
record MeasurementRequest(
        @NotNull @Schema(description = "What was measured.") IndicatorCode indicatorCode,

        @NotNull @Schema(description = "Where, by slug.", examples = "heerlen-noord")
        String focusAreaSlug,

        @NotNull @Schema(description = "When.") Period period,

        @NotNull @Digits(integer = 12, fraction = 6) @Schema(description = "Value, exact, in the unit of the indicator.", examples = "36.5")
        BigDecimal value,

        @NotNull @Schema(description = "Whether it is the baseline, with which later ones are compared.", examples = "false")
        Boolean baseline,

        @NotBlank @Size(max = 200) @Schema(description = "Who measured it, or where it was published.", examples = "Veiligheidsmonitor 2023")
        String source) {

    Series.Key series() {
        return new Series.Key(indicatorCode, focusAreaSlug);
    }
}
