package nl.nplv.executionplans.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.nplv.executionplans.term.CentralGoal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters of a figure; the two that are required are there once the request is valid. */
@SuppressWarnings("NullAway.Init")
class FigureFilter {
    static final String STATUSES = "PLANNED|RUNNING|ADJUSTED|DONE|STOPPED|REPORTED|TABLED|RESOLVED|TAKEN_UP|ANALYSING"
            + "|BREAKTHROUGH|LAW_CHANGE_PROPOSED|UNRESOLVED|SHARED";
    static final String TRACKS = "PRACTICE|LEGISLATION|NONE";
    static final String MINISTRIES = "VRO|BZK|JENV|OCW|SZW|VWS|NONE";

    @QueryParam("half")
    @NotNull @Parameter(description = "Half-year, at whose last moment is counted.", example = "2023-H2", required = true)
    Half half;

    @QueryParam("measure")
    @NotNull @Parameter(description = "What is counted.", required = true)
    Measure measure;

    @QueryParam("goal")
    @Parameter(description = "Only of this central goal.")
    @Nullable CentralGoal goal;

    @QueryParam("status")
    @Pattern(regexp = STATUSES) @Parameter(description = "Only with this status, of an intervention or a proposal.", example = "RUNNING")
    @Nullable String status;

    @QueryParam("track")
    @Pattern(regexp = TRACKS) @Parameter(description = "Only in this track, or NONE.", example = "PRACTICE")
    @Nullable String track;

    @QueryParam("ministry")
    @Pattern(regexp = MINISTRIES) @Parameter(description = "Only of this ministry's field, or NONE.", example = "SZW")
    @Nullable String ministry;

    @QueryParam("indicatorCode")
    @Parameter(description = "Indicator, for the measures of indicators.", example = "FEELS_UNSAFE")
    @Nullable String indicatorCode;

    @QueryParam("focusAreaId")
    @Parameter(description = "Area, for the measures of indicators.")
    @Nullable UUID focusAreaId;

    Half half() {
        return half;
    }

    FigureQuery query() {
        return new FigureQuery(measure, goal, status, track, ministry, indicatorCode, focusAreaId);
    }
}
