package nl.nplv.focusareas.alliance;

import static nl.nplv.focusareas.alliance.AllianceProblem.MEMBERSHIP_REVERSED;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in an alliance; it keeps its own responsibility.
 *
 * @param orgId the organisation
 * @param type its kind
 * @param from first day
 * @param to last day, included, when known
 */
@Schema(name = "AllianceMember", description = "An organisation in an alliance; it keeps its own responsibility.")
public record Member(
        @NotNull @Schema(description = "The organisation.") OrganisationCode orgId,
        @NotNull @Schema(description = "Its kind.") MemberType type,

        @NotNull @Schema(description = "First day.", examples = "2022-10-01")
        LocalDate from,

        @Nullable @Schema(description = "Last day, included, when known.", examples = "2026-12-31")
        LocalDate to) {

    boolean isMemberOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    void mustEndAfterItBegins() {
        if (to != null && to.isBefore(from)) {
            throw MEMBERSHIP_REVERSED.because(orgId + " would be a member from " + from + " to " + to);
        }
    }
}
