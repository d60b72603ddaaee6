package nl.nplv.executionplans.plan;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of challenges can be narrowed to. */
class ChallengeFilter {
    @QueryParam("goal")
    @Parameter(description = "Only of this central goal.")
    @Nullable CentralGoal goal;

    @QueryParam("domain")
    @Parameter(description = "Only in this policy field.")
    @Nullable PolicyDomain domain;

    Filter<Challenge> of(UUID planId) {
        return new Filter<>(Challenge.class)
                .equal("planId", planId)
                .equal("removed", false)
                .equal("goal", goal)
                .equal("domain", domain);
    }
}
