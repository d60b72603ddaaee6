package nl.nplv.funding.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation that was heard.
 *
 * @param organisation name or code, never a person
 * @param kind what it is
 */
@Schema(description = "An organisation that was heard.")
public record ConsultedParty(
        @NotBlank @Size(max = 100) @Schema(description = "Name or code of the organisation, never a person.", examples = "GM0505")
        String organisation,

        @NotNull @Schema(description = "What it is.") Kind kind) {

    /** What was heard. */
    @Schema(description = "MUNICIPALITY; LOCAL_GOVERNMENT_ASSOCIATION, such as VNG or G40; OTHER.")
    public enum Kind {
        MUNICIPALITY,
        LOCAL_GOVERNMENT_ASSOCIATION,
        OTHER
    }
}
