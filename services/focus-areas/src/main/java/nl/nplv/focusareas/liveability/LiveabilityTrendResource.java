package nl.nplv.focusareas.liveability;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.nplv.focusareas.area.FocusAreas;
import nl.nplv.focusareas.liveability.ScoreTrend.TrendPoint;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Liveability of a focus area over the years: public to read. */
@Path("/areas/v1/focus-areas/{slug}/liveability-trend-points")
@Tag(name = "Liveability")
public class LiveabilityTrendResource {
    private final FocusAreas areas;
    private final ScoreTrend trend;

    LiveabilityTrendResource(FocusAreas areas, ScoreTrend trend) {
        this.areas = areas;
        this.trend = trend;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listLiveabilityTrendPoints",
            summary = "Liveability of an area's districts over the years",
            description =
                    "Means of confirmed and of likely districts stand apart. Versions of the model cannot be compared. Signals, never causes (FA7).")
    public Page<TrendPoint> list(String slug) {
        return Page.whole(trend.of(areas.get(slug)));
    }
}
