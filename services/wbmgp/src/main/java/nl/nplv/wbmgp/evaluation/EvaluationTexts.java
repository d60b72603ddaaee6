package nl.nplv.wbmgp.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the numbers do not tell; added by hand, public, so no personal data.
 *
 * @param residentTalks what residents say
 * @param safetyData what safety data show
 * @param findings what the executive makes of it
 */
@Schema(description = "What the numbers do not tell; public, so no personal data.")
public record EvaluationTexts(
        @NotNull @Size(max = 20_000) @Schema(description = "What residents say.", examples = "Residents report less noise.")
        String residentTalks,

        @NotNull @Size(max = 20_000) @Schema(description = "What safety data show: signals, no effects.", examples = "Reports fell from 120 to 95.")
        String safetyData,

        @NotNull @Size(max = 20_000) @Schema(description = "What the executive makes of it.", examples = "The measure fits in a broader approach.")
        String findings) {

    boolean allThere() {
        return Stream.of(residentTalks, safetyData, findings).noneMatch(String::isBlank);
    }
}
