package nl.nplv.executionplans.bottleneck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.nplv.executionplans.term.Ministry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way.
 *
 * @param title title
 * @param description what happens, public
 * @param cause where it comes from
 * @param ministry whose field it is
 * @param nationalAction whether the state must act
 */
@Schema(description = "What stands in the way; public, so no personal data.")
public record BottleneckFacts(
        @NotBlank @Size(max = 200) @Schema(description = "Title.", examples = "Debt data cannot be shared")
        String title,

        @NotBlank @Size(max = 8000) @Schema(description = "What happens.", examples = "The office may not see which households are in arrears.")
        String description,

        @NotNull @Schema(description = "Where it comes from.")
        Cause cause,

        @Nullable @Schema(description = "Whose field it is.")
        Ministry ministry,

        @Schema(description = "Whether the state must act.", examples = "true")
        boolean nationalAction) {}
