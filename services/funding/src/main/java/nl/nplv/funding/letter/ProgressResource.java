package nl.nplv.funding.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
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

/** The status page of an application; public once submitted. */
@Path("/funding/v1/single-applications/{id}/progress")
@Tag(name = "Applications")
public class ProgressResource {
    private final SingleApplications applications;
    private final Letters letters;
    private final CurrentActor actor;
    private final Clock clock;

    ProgressResource(SingleApplications applications, Letters letters, CurrentActor actor, Clock clock) {
        this.applications = applications;
        this.letters = letters;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getApplicationProgress", summary = "Whose turn it is, since when and what comes next")
    public ApplicationProgress progress(UUID id) {
        return letters.progress(applications.visibleTo(actor.find(), id));
    }

    @GET
    @Produces(HtmlAnswer.AFTER_JSON)
    @PermitAll
    @Operation(operationId = "getApplicationProgress", summary = "Whose turn it is, since when and what comes next")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> progressPage(UUID id) {
        return HtmlAnswer.of(letters.progressPage(applications.visibleTo(actor.find(), id), LocalDate.now(clock)));
    }
}
