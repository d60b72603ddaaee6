package nl.nplv.funding.scheme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom a scheme is for.
 *
 * @param focusAreasOnly only for the programme's areas
 * @param municipalityCodes only for these municipalities; none given: for all
 * @param coalition only for coalitions of municipality, school and local organisation (FU6)
 * @param prioritised municipalities that are decided before others (FU5); none given: nobody goes first
 */
@Schema(description = "Whom a scheme is for.")
public record Audience(
        @NotNull @Schema(description = "Only for the programme's areas.")
        Boolean focusAreasOnly,

        @Nullable @Size(max = 400) @Schema(description = "Only for these municipalities; left out: for all.")
        List<@NotNull MunicipalityCode> municipalityCodes,

        @NotNull @Schema(description = "Only for coalitions of municipality, school and local organisation (FU6).")
        Boolean coalition,

        @Nullable @Size(max = 400) @Schema(description = "Decided before others (FU5); left out: nobody goes first.")
        List<@NotNull MunicipalityCode> prioritised) {

    /** Whether somebody goes first. */
    public boolean hasPriority() {
        return prioritised != null && !prioritised.isEmpty();
    }

    /** Whether this municipality does. */
    public boolean isPrioritised(MunicipalityCode municipality) {
        return prioritised != null && prioritised.contains(municipality);
    }
}
