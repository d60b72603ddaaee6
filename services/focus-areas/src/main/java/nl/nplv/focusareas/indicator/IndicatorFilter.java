package nl.nplv.focusareas.indicator;

import jakarta.ws.rs.QueryParam;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of indicators can be narrowed to. */
@SuppressWarnings("NullAway.Init")
class IndicatorFilter {
    @QueryParam("goal")
    @Parameter(description = "Only of this goal.")
    @Nullable CentralGoal goal;

    @QueryParam("set")
    @Parameter(description = "Only of this set.")
    @Nullable SetName set;

    @QueryParam("focusArea")
    @Parameter(description = "Only the local ones of this area, by slug.", example = "heerlen-noord")
    @Nullable String focusArea;

    @QueryParam("characteristic")
    @Parameter(description = "Only with this characteristic.")
    @Nullable Characteristic characteristic;

    @QueryParam("kind")
    @Parameter(description = "Only of this kind.")
    IndicatorFacts.@Nullable Kind kind;

    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable IndicatorStatus status;

    Filter<Indicator> filter() {
        return new Filter<>(Indicator.class)
                .equal("goal", goal)
                .equal("setName", set)
                .equal("focusAreaSlug", focusArea)
                .equal("characteristic", characteristic)
                .equal("kind", kind)
                .equal("status", status);
    }
}
