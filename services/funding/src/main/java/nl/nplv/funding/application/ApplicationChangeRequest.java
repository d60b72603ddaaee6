package nl.nplv.funding.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application as it should be from now on.
 *
 * @param contactPoint desk of the municipality
 * @param lines all of its lines
 */
@Schema(description = "An application as it should be from now on.")
record ApplicationChangeRequest(
        @NotBlank @Size(max = 200) @Schema(
                description = "Desk of the municipality, not a person; shown to the ministries only.",
                examples = "Programme office Dordrecht-West")
        String contactPoint,

        @NotNull @Size(min = 1, max = 50) @Schema(description = "All of its lines; one per scheme and theme.")
        List<@Valid @NotNull AskedLine> lines) {}
