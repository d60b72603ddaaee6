package nl.nplv.funding.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new application.
 *
 * @param municipalityCode municipality that applies
 * @param focusAreaSlug focus area, none when the municipality applies for itself
 * @param windowId window
 * @param contactPoint desk of the municipality
 * @param lines what is asked
 */
@Schema(description = "A new application: one for an applicant in a window.")
record ApplicationRequest(
        @NotNull @Schema(description = "Municipality that applies.")
        MunicipalityCode municipalityCode,

        @Nullable @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 60) @Schema(
                description = "Focus area; left out when the municipality applies for itself.",
                examples = "dordrecht-west")
        String focusAreaSlug,

        @NotNull @Schema(description = "Window.") UUID windowId,

        @NotBlank @Size(max = 200) @Schema(
                description = "Desk of the municipality, not a person; shown to the ministries only.",
                examples = "Programme office Dordrecht-West")
        String contactPoint,

        @NotNull @Size(min = 1, max = 50) @Schema(description = "What is asked; one line per scheme and theme.")
        List<@Valid @NotNull AskedLine> lines) {}
