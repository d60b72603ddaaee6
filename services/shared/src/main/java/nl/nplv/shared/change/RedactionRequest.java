package nl.nplv.shared.change;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which text to take out; named by its place, so that it travels no further.
 *
 * @param aggregateId in the past states of which resource
 * @param version a version whose state holds it
 * @param pointer where it stands in that state
 * @param ground why
 */
@Schema(description = "Which text to take out of past states; named by its place, never sent.")
public record RedactionRequest(
        @NotNull @Schema(description = "Id of the resource.")
        UUID aggregateId,

        @NotNull @Min(1) @Schema(description = "A version whose state holds the text.", examples = "4")
        Long version,

        @NotNull @Size(max = 200) @Pattern(regexp = "(/[^/]+)+")
        @Schema(description = "JSON pointer to the text in that state.", examples = "/minutes")
        String pointer,

        @NotNull @Schema(description = "Why.") Redaction.Ground ground) {}
