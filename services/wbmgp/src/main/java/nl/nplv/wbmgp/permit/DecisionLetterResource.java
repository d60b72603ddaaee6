package nl.nplv.wbmgp.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.nplv.documents.Document;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.wbmgp.letter.Letters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The letter with the decision, to be sent by the executive; each making is written into the register. */
@Path("/wbmgp/v1/permits/{id}")
@Tag(name = "Permits")
public class DecisionLetterResource {
    private final Permits permits;
    private final SeekerFiles files;
    private final DecisionLetter letters;
    private final CurrentActor actor;

    DecisionLetterResource(Permits permits, SeekerFiles files, DecisionLetter letters, CurrentActor actor) {
        this.permits = permits;
        this.files = files;
        this.letters = letters;
        this.actor = actor;
    }

    @GET
    @Path("decision-letter")
    @Produces(Letters.HTML)
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "readDecisionLetter",
            summary = "The letter with the decision as an accessible page, in Dutch")
    @APIResponse(
            responseCode = "200",
            description = "The letter in HTML.",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public RestResponse<String> html(UUID id) {
        return Letters.page(letter(id));
    }

    @GET
    @Path("decision-letter-file")
    @Produces(Letters.PDF)
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "printDecisionLetter",
            summary = "The letter with the decision as tagged PDF (PDF/UA), in Dutch")
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
        var permit = permits.own(id, by);
        return letters.of(permit.mustBeDecided(), files.open(permit, SeekerProcessing.WRITE_LETTER, by));
    }
}
