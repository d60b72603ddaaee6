package nl.nplv.funding.application;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.nplv.funding.scheme.FundingSchemes;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.funding.window.ApplicationWindows;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** In which order a ministry comes to the lines of a scheme; public. */
@Path("/funding/v1/scheme-rankings")
@Tag(name = "Lines")
public class SchemeRankingResource {
    private final FundingSchemes schemes;
    private final ApplicationWindows windows;
    private final ApplicationLines lines;

    SchemeRankingResource(FundingSchemes schemes, ApplicationWindows windows, ApplicationLines lines) {
        this.schemes = schemes;
        this.windows = windows;
        this.lines = lines;
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(
            operationId = "getSchemeRanking",
            summary = "The lines of a scheme in a window, in the order in which its ministry comes to them",
            description = "Prioritised municipalities first (FU5), and then as they came.")
    public Page<RankedLine> ranking(
            SchemeCode code, @NotNull @QueryParam("windowId") @Parameter(description = "Window.") UUID windowId) {
        var scheme = schemes.get(code);
        var window = windows.get(windowId);
        return Page.whole(new Ranking(scheme.terms().audience(), lines.asking(scheme.code(), window.id())).ranked());
    }
}
