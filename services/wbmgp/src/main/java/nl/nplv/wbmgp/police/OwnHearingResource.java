package nl.nplv.wbmgp.police;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.wbmgp.permit.Declarations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The hearing that the mayor offers to an applicant; nothing is unsealed for it. */
@Path("/wbmgp/v1/own-permits/{id}/hearing")
@Tag(name = "Own permits")
public class OwnHearingResource {
    private final PoliceResearches researches;
    private final Declarations declarations;
    private final CurrentActor actor;

    OwnHearingResource(PoliceResearches researches, Declarations declarations, CurrentActor actor) {
        this.researches = researches;
        this.declarations = declarations;
        this.actor = actor;
    }

    /** A hearing. */
    @Schema(description = "The hearing that the mayor offers (Wbmgp art. 10b(6)).")
    record HearingView(
            @Schema(description = "Day of the offer.") LocalDate offeredOn,

            @Nullable @Schema(description = "Day of the hearing, when there was one.")
            LocalDate heardOn,

            @Nullable @Schema(description = "Day of the declaration; its reasons come by letter from the mayor.")
            LocalDate declaredOn) {}

    @GET
    @RolesAllowed(Role.RES)
    @Operation(operationId = "getOwnHearing", summary = "The hearing that the mayor offers on the own application")
    public HearingView get(UUID id) {
        var permit = declarations.ofApplicant(id, actor.caller());
        return researches
                .hearingOf(permit.id())
                .map(research -> new HearingView(research.hearingOffer(), research.heardOn(), research.declaredOn()))
                .orElseThrow(() -> NOT_FOUND.because("no hearing was offered"));
    }
}
