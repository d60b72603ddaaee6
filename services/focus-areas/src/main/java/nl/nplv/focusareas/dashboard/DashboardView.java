package nl.nplv.focusareas.dashboard;

import java.util.List;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.liveability.ScoreTrend.TrendPoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area on one page, as everybody may see it. */
@Schema(
        name = "Dashboard",
        description =
                "How an area stands: its indicators against their baselines, and the liveability of its districts.")
record DashboardView(
        @Schema(description = "Area, by id.") UUID focusAreaId,

        @Schema(description = "Area, by slug.", examples = "heerlen-noord")
        String slug,

        @Schema(description = "Name of the area.", examples = "Heerlen-Noord")
        String name,

        @Schema(description = "How to read the figures.", examples = DashboardView.NOTE)
        String note,

        @Schema(description = "Final indicators with a baseline, by goal and code.")
        List<Trend> indicators,

        @Schema(description = "Liveability of the area's districts by version, certainty and year.")
        List<TrendPoint> scoreTrend) {

    /** FA7: scores are signals and monitors; nobody may read a cause in them. */
    static final String NOTE = "These figures are signals: they show what changed, not what caused it."
            + " Read them together with what residents and professionals tell.";

    static DashboardView of(FocusArea area, List<Trend> indicators, List<TrendPoint> scoreTrend) {
        return new DashboardView(area.id(), area.slug(), area.name(), NOTE, indicators, scoreTrend);
    }
}
