package nl.nplv.executionplans.report;

import java.util.UUID;
import nl.nplv.executionplans.bottleneck.BottleneckStatus;
import nl.nplv.executionplans.intervention.InterventionStatus;
import nl.nplv.executionplans.term.CentralGoal;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one figure of a half-year.
 *
 * @param measure what is counted
 * @param goal only of this central goal
 * @param status only with this status
 * @param track only in this track; {@code NONE} in none
 * @param ministry only of this ministry's field; {@code NONE} of none
 * @param indicatorCode indicator, for the measures of indicators
 * @param focusAreaId area, for the measures of indicators
 */
record FigureQuery(
        Measure measure,
        @Nullable CentralGoal goal,
        @Nullable String status,
        @Nullable String track,
        @Nullable String ministry,
        @Nullable String indicatorCode,
        @Nullable UUID focusAreaId) {
    /** Stands for a track or ministry that is not known. */
    static final String NONE = "NONE";

    static FigureQuery of(Measure measure) {
        return new FigureQuery(measure, null, null, null, null, null, null);
    }

    static FigureQuery interventions(CentralGoal goal, InterventionStatus status) {
        return new FigureQuery(Measure.INTERVENTIONS, goal, status.name(), null, null, null, null);
    }

    static FigureQuery inTrack(Measure measure, String track) {
        return new FigureQuery(measure, null, null, track, null, null, null);
    }

    static FigureQuery ofMinistry(Measure measure, String ministry) {
        return new FigureQuery(measure, null, null, null, ministry, null, null);
    }

    static FigureQuery proposals(BottleneckStatus status) {
        return new FigureQuery(Measure.PROPOSALS, null, status.name(), null, null, null, null);
    }

    static FigureQuery indicator(Measure measure, String code, UUID area) {
        return new FigureQuery(measure, null, null, null, null, code, area);
    }

    /** Path and query that give the figure. */
    String path(Half half) {
        return "/plans/v1/figures?half=" + half + "&measure=" + measure
                + part("goal", goal) + part("status", status) + part("track", track) + part("ministry", ministry)
                + part("indicatorCode", indicatorCode) + part("focusAreaId", focusAreaId);
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + value;
    }
}
