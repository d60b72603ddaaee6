package nl.nplv.focusareas.agreement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A party's signature.
 *
 * @param party who signed
 * @param signedOn day, Europe/Amsterdam
 */
@Schema(description = "A party's signature.")
public record Signature(
        @Schema(description = "Who signed.") Party party,

        @Schema(description = "On which day.", examples = "2022-09-01")
        LocalDate signedOn) {}
