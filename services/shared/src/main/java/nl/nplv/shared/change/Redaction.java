package nl.nplv.shared.change;

import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a text was taken out of past states, and who may know which: everybody, since the text is gone.
 *
 * @param id its id
 * @param aggregateId whose past states changed
 * @param pointer where the text stood
 * @param states in how many of them it stood
 * @param ground why
 * @param version always 1
 */
@Schema(description = "A text that was taken out of the past states of one resource.")
public record Redaction(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Resource whose past states changed.")
        UUID aggregateId,

        @Schema(description = "JSON pointer to where the text stood.", examples = "/minutes")
        String pointer,

        @Schema(description = "In how many past states it stood.", examples = "2")
        int states,

        @Schema(description = "Why.") Ground ground,

        @Schema(description = "Always 1: a redaction never changes.", examples = "1")
        long version)
        implements Versioned {

    /** What stands in the place of the text. */
    public static final String MARKER = "[redacted]";

    /** Why a text is taken out of what is public. */
    @Schema(
            name = "RedactionGround",
            description =
                    "PERSONAL_DATA: about a person (GDPR art. 17); POLICE_DATA: from police research; SECURITY: endangers somebody.")
    public enum Ground {
        PERSONAL_DATA,
        POLICE_DATA,
        SECURITY
    }
}
