package nl.nplv.focusareas.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may change about an indicator until it is final.
 *
 * @param name name
 * @param goal goal that it belongs to
 * @param source where the figures come from
 * @param unit unit of its values
 * @param higherIsBetter whether a rise is good news
 * @param kind counted or judged
 * @param characteristic what it says about an area, when it has one name for it
 * @param interventionIds interventions that it follows
 */
@Schema(description = "Facts of an indicator; they may change until it is final.")
public record IndicatorFacts(
        @NotBlank @Size(max = 200) @Schema(description = "Name.", examples = "Residents who feel unsafe in their own neighbourhood")
        String name,

        @NotNull @Schema(description = "Goal that it belongs to.", examples = "SAFETY")
        CentralGoal goal,

        @NotBlank @Size(max = 200) @Schema(description = "Where the figures come from.", examples = "Veiligheidsmonitor")
        String source,

        @NotBlank @Size(max = 50) @Schema(description = "Unit of its values.", examples = "%")
        String unit,

        @NotNull @Schema(description = "Whether a rise is good news.", examples = "false")
        Boolean higherIsBetter,

        @NotNull @Schema(description = "Counted or judged.", examples = "QUANT")
        Kind kind,

        @Nullable @Schema(description = "What it says about an area; a LEEFBAAROMETER indicator always has one.")
        Characteristic characteristic,

        @NotNull @Size(max = 100) @Schema(description = "Interventions that it follows, by id; may be empty.")
        List<@NotNull UUID> interventionIds) {

    /** Figures and stories: the programme combines both (FA7). */
    @Schema(name = "IndicatorKind", description = "QUANT: counted; QUAL: judged, from qualitative research.")
    public enum Kind {
        QUANT,
        QUAL
    }
}
