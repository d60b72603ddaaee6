package nl.nplv.focusareas.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.nplv.focusareas.alliance.OrganisationCode;
import nl.nplv.shared.persistence.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting went.
 *
 * @param chairedBy who chaired
 * @param attendance who was present
 * @param decisions what was decided
 */
@Schema(name = "AllianceMeetingClosing", description = "How a meeting went: chair, attendance and decisions.")
record Closing(
        @NotNull @Schema(description = "Who chaired.") Chair chairedBy,

        @NotNull @Size(max = 200) @Schema(description = "Organisations that were present, the chair among them.")
        List<@Valid @NotNull Attendee> attendance,

        @NotNull @Size(max = 100) @Schema(description = "What was decided.")
        List<@Valid @NotNull Taken> decisions) {

    /**
     * A decision as it was taken.
     *
     * @param text what was decided
     * @param agendaItemId agenda item that it was decided under
     */
    @Schema(name = "AllianceDecisionRequest", description = "A decision as it was taken.")
    record Taken(
            @NotBlank @Size(max = 4000) @Schema(
                    description = "What was decided; public, so no personal data.",
                    examples = "The residents' fund starts with EUR 40,000.")
            String text,

            @Nullable @Schema(description = "Agenda item that it was decided under.")
            UUID agendaItemId) {

        Decision decision() {
            return new Decision(Ids.next(), text, agendaItemId);
        }
    }

    /** Whether the organisation that may chair as {@link #chairedBy} was there. */
    boolean present(@Nullable OrganisationCode chair) {
        return attendance.stream()
                .anyMatch(attendee -> attendee.role() == chairedBy.presentAs()
                        && attendee.orgId().equals(chair));
    }
}
