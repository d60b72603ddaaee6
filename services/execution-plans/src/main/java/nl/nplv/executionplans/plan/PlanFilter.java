package nl.nplv.executionplans.plan;

import jakarta.ws.rs.QueryParam;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of plans can be narrowed to. */
class PlanFilter {
    @QueryParam("focusAreaSlug")
    @Parameter(description = "Only of this area.", example = "breda-noord")
    @Nullable String focusAreaSlug;

    @QueryParam("status")
    @Parameter(description = "Only whose newest version has this status.")
    @Nullable PlanStatus status;

    Filter<ExecutionPlan> plans() {
        return new Filter<>(ExecutionPlan.class)
                .equal("focusAreaSlug", focusAreaSlug)
                .equal("status", status);
    }
}
