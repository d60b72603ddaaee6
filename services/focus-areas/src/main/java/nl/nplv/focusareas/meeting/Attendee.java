package nl.nplv.focusareas.meeting;

import jakarta.validation.constraints.NotNull;
import nl.nplv.focusareas.alliance.OrganisationCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation that was present; never a person's name.
 *
 * @param orgId the organisation
 * @param role what it came as
 */
@Schema(description = "An organisation that was present; never a person's name.")
public record Attendee(
        @NotNull @Schema(description = "The organisation.", examples = "gemeente-zaanstad-burgemeester")
        OrganisationCode orgId,

        @NotNull @Schema(description = "What it came as.") Role role) {

    /** What an organisation came as. */
    @Schema(
            name = "AttendeeRole",
            description =
                    "MAYOR: the alliance's own; DEPUTY: recorded before the meeting; MEMBER of the alliance; REPRESENTATIVE of the"
                            + " state; OFFICE: programme office; GUEST.")
    public enum Role {
        MAYOR,
        DEPUTY,
        MEMBER,
        REPRESENTATIVE,
        OFFICE,
        GUEST
    }
}
