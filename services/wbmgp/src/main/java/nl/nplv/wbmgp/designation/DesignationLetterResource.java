package nl.nplv.wbmgp.designation;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.nplv.documents.Document;
import nl.nplv.wbmgp.letter.Letters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The letter with the decision on an application; public. */
@Path("/wbmgp/v1/designation-applications/{id}")
@Tag(name = "Designation applications")
public class DesignationLetterResource {
    private final DesignationApplications applications;
    private final Granting granting;
    private final DesignationLetter letters;

    DesignationLetterResource(DesignationApplications applications, Granting granting, DesignationLetter letters) {
        this.applications = applications;
        this.granting = granting;
        this.letters = letters;
    }

    @GET
    @Path("decision-letter")
    @Produces(Letters.HTML)
    @PermitAll
    @Operation(
            operationId = "readDesignationLetter",
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
    @PermitAll
    @Operation(
            operationId = "printDesignationLetter",
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
        var application = applications.get(id);
        if (application.decision() == null) {
            throw NOT_FOUND.because("there is no decision on " + id);
        }
        return letters.of(application, granting.unitsOf(application));
    }
}
