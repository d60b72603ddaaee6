package nl.nplv.focusareas.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.nplv.focusareas.area.FocusAreas;
import nl.nplv.focusareas.liveability.ScoreTrend;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An area on one page, for everybody. */
@Path("/areas/v1/focus-areas/{slug}/dashboard")
@Tag(name = "Focus areas")
public class DashboardResource {
    private final FocusAreas areas;
    private final Figures figures;
    private final ScoreTrend scores;

    DashboardResource(FocusAreas areas, Figures figures, ScoreTrend scores) {
        this.areas = areas;
        this.figures = figures;
        this.scores = scores;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getDashboard",
            summary = "See how an area stands",
            description =
                    "Each final indicator with its baseline, its latest value and the difference; the mean liveability of its districts over the years. Signals, not causes (FA7).")
    public DashboardView dashboard(@Parameter(example = "heerlen-noord") String slug) {
        var area = areas.get(slug);
        return DashboardView.of(area, figures.trendsIn(area), scores.of(area));
    }
}
