package nl.nplv.funding.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.nplv.funding.application.SingleApplications;
import nl.nplv.shared.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The one decision on an application, as HTML and PDF; public. */
@Path("/funding/v1/single-applications/{id}/decision-letter")
@Tag(name = "Applications")
public class DecisionLetterResource {
    private static final String PDF = "application/pdf";
    private static final String PDF_AFTER_HTML = PDF + ";qs=0.5";

    private final SingleApplications applications;
    private final Letters letters;
    private final CurrentActor actor;

    DecisionLetterResource(SingleApplications applications, Letters letters, CurrentActor actor) {
        this.applications = applications;
        this.letters = letters;
        this.actor = actor;
    }

    @GET
    @Produces(HtmlAnswer.MEDIA_TYPE)
    @PermitAll
    @Operation(operationId = "getDecisionLetter", summary = "The one decision on an application, as HTML or PDF")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> html(UUID id) {
        return HtmlAnswer.of(letters.decision(applications.visibleTo(actor.find(), id)));
    }

    @GET
    @Produces(PDF_AFTER_HTML)
    @PermitAll
    @Operation(operationId = "getDecisionLetter", summary = "The one decision on an application, as HTML or PDF")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] pdf(UUID id) {
        return letters.decision(applications.visibleTo(actor.find(), id)).pdf();
    }
}
