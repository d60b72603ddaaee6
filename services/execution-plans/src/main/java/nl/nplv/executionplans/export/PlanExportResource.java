package nl.nplv.executionplans.export;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.nplv.documents.Document;
import nl.nplv.executionplans.document.PlanDocuments;
import nl.nplv.executionplans.plan.Plans;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A plan as a page, as a file for print, and its interventions as a drawing. */
@Path("/plans/v1/plans")
@Tag(name = "Plan documents")
public class PlanExportResource {
    private final Plans plans;
    private final PlanDocuments documents;
    private final PlanPage page;

    PlanExportResource(Plans plans, PlanDocuments documents, PlanPage page) {
        this.plans = plans;
        this.documents = documents;
        this.page = page;
    }

    @GET
    @Path("{id}/page")
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    @Operation(operationId = "readPlan", summary = "Read a plan as an accessible page")
    @APIResponse(
            responseCode = "200",
            description = "The plan in HTML.",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public RestResponse<String> html(UUID id) {
        var plan = plans.get(id);
        return RestResponse.ResponseBuilder.ok(page.of(plan, documents.now(id)).html())
                .header("Content-Security-Policy", Document.CONTENT_SECURITY_POLICY)
                .build();
    }

    @GET
    @Path("{id}/file")
    @Produces("application/pdf")
    @PermitAll
    @Operation(operationId = "printPlan", summary = "Read a plan as tagged PDF (PDF/UA)")
    @APIResponse(
            responseCode = "200",
            description = "The plan in PDF.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] pdf(UUID id) {
        var plan = plans.get(id);
        return page.of(plan, documents.now(id)).pdf();
    }

    @GET
    @Path("{id}/timeline")
    @Produces("image/svg+xml")
    @PermitAll
    @Operation(
            operationId = "drawPlanTimeline",
            summary = "Interventions of a plan on a timeline, with a text alternative",
            description = "NOT_FOUND while the plan has no interventions.")
    @APIResponse(
            responseCode = "200",
            description = "The timeline in SVG.",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(implementation = String.class)))
    public String timeline(UUID id) {
        return TimelineDrawing.of(documents.now(plans.get(id).id()))
                .orElseThrow(() -> NOT_FOUND.because("the plan has no interventions"))
                .svg();
    }
}
