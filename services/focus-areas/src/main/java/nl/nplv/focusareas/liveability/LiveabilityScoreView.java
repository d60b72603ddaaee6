package nl.nplv.focusareas.liveability;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A score as everybody may see it. */
@Schema(
        name = "LiveabilityScore",
        description =
                "What the Leefbaarometer says of one place in one year: a signal to look further, never an effect of policy.")
record LiveabilityScoreView(
        @Schema(description = "CBS code of the district, neighbourhood or municipality.", examples = "WK047901")
        String areaCode,

        @Nullable @Schema(description = "Its name in the file.", examples = "Poelenburg")
        String areaName,

        @Schema(description = "Year that the figures are of.", examples = "2022")
        int year,

        @Schema(description = "Version of the model.") ModelVersion modelVersion,

        @Nullable @Schema(description = "Version 2.0: 1 (very insufficient) to 9 (excellent).", examples = "4")
        Integer liveabilityClass,

        @Nullable @Schema(description = "Version 3.0: total score.", examples = "4.1200")
        BigDecimal total,

        @Nullable @Schema(description = "Version 3.0: deviation from the national mean of the year.", examples = "0.0210")
        BigDecimal deviation,

        @Nullable @Schema(description = "Version 3.0: what the deviation is made of.")
        Dimensions dimensions,

        @Schema(description = "Import that brought it.") UUID importId) {

    static LiveabilityScoreView of(LiveabilityScore score) {
        return new LiveabilityScoreView(
                score.areaCode(),
                score.areaName(),
                score.year(),
                score.modelVersion(),
                score.liveabilityClass(),
                score.total(),
                score.deviation(),
                score.dimensions(),
                score.importId());
    }
}
