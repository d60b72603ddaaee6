package nl.nplv.funding.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation that applies together with the municipality (FU6).
 *
 * @param kind what it is
 * @param organisation its name, never a person
 */
@Schema(description = "An organisation that applies together with the municipality (FU6).")
public record CoalitionPartner(
        @NotNull @Schema(description = "What it is.") Kind kind,

        @NotBlank @Size(max = 100) @Schema(description = "Name of the organisation.", examples = "Basisschool De Wielslag")
        String organisation) {

    /** Kind of partner. */
    @Schema(description = "SCHOOL; LOCAL_ORGANISATION.")
    public enum Kind {
        SCHOOL,
        LOCAL_ORGANISATION
    }
}
