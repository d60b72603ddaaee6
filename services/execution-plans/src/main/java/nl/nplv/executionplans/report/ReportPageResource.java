package nl.nplv.executionplans.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.nplv.documents.Document;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A report as a page and as a file for print. */
@Path("/plans/v1/progress-reports")
@Tag(name = "Progress reports")
public class ReportPageResource {
    private final ProgressReports reports;
    private final ReportPage page;

    ReportPageResource(ProgressReports reports, ReportPage page) {
        this.reports = reports;
        this.page = page;
    }

    @GET
    @Path("{half}/page")
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    @Operation(operationId = "readProgressReport", summary = "Read one report as an accessible page")
    @APIResponse(
            responseCode = "200",
            description = "The report in HTML.",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public RestResponse<String> html(Half half) {
        return RestResponse.ResponseBuilder.ok(page.of(reports.of(half)).html())
                .header("Content-Security-Policy", Document.CONTENT_SECURITY_POLICY)
                .build();
    }

    @GET
    @Path("{half}/file")
    @Produces("application/pdf")
    @PermitAll
    @Operation(operationId = "printProgressReport", summary = "Read one report as tagged PDF (PDF/UA)")
    @APIResponse(
            responseCode = "200",
            description = "The report in PDF.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] pdf(Half half) {
        return page.of(reports.of(half)).pdf();
    }
}
