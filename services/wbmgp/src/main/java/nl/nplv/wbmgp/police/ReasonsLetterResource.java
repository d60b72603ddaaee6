package nl.nplv.wbmgp.police;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.nplv.documents.Document;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.problem.ForbiddenAs;
import nl.nplv.wbmgp.letter.Letters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The mayor's letter with the reasons, made by the mayor and sent by the mayor. */
@Path("/wbmgp/v1/police-researches/{id}")
@Tag(name = "Police research")
public class ReasonsLetterResource {
    private final PoliceResearches researches;
    private final MayorsStore store;
    private final ReasonsLetter letters;
    private final CurrentActor actor;

    ReasonsLetterResource(PoliceResearches researches, MayorsStore store, ReasonsLetter letters, CurrentActor actor) {
        this.researches = researches;
        this.store = store;
        this.letters = letters;
        this.actor = actor;
    }

    @GET
    @Path("reasons-letter")
    @Produces(Letters.HTML)
    @RolesAllowed(Role.MAY)
    @ForbiddenAs("MAYOR_ONLY")
    @Transactional
    @Operation(
            operationId = "readReasonsLetter",
            summary = "The letter with the reasons of the declaration as an accessible page, in Dutch",
            description = "For the applicant only (decree art. 6(3)); each making is written into the register.")
    @APIResponse(
            responseCode = "200",
            description = "The letter in HTML.",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public RestResponse<String> html(UUID id) {
        return Letters.page(letter(id));
    }

    @GET
    @Path("reasons-letter-file")
    @Produces(Letters.PDF)
    @RolesAllowed(Role.MAY)
    @ForbiddenAs("MAYOR_ONLY")
    @Transactional
    @Operation(
            operationId = "printReasonsLetter",
            summary = "The letter with the reasons of the declaration as tagged PDF (PDF/UA), in Dutch")
    @APIResponse(
            responseCode = "200",
            description = "The letter in PDF.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] pdf(UUID id) {
        return letter(id).pdf();
    }

    private Document letter(UUID id) {
        var by = actor.get();
        var research = researches.own(id, by);
        var declaredOn = research.declaredOn();
        if (declaredOn == null) {
            throw NOT_FOUND.because("there is no declaration yet");
        }
        var persons = store.persons(research, PoliceProcessing.WRITE_REASONS, by);
        var file = store.open(research, PoliceProcessing.WRITE_REASONS, by);
        return letters.of(research, persons, file, declaredOn);
    }
}
