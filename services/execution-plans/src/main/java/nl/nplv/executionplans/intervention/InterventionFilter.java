package nl.nplv.executionplans.intervention;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.InterventionType;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of interventions can be narrowed to. */
class InterventionFilter {
    @QueryParam("planId")
    @Parameter(description = "Only of this plan.")
    @Nullable UUID planId;

    @QueryParam("challengeId")
    @Parameter(description = "Only for this challenge.")
    @Nullable UUID challengeId;

    @QueryParam("focusAreaSlug")
    @Parameter(description = "Only in this area.", example = "breda-noord")
    @Nullable String focusAreaSlug;

    @QueryParam("goal")
    @Parameter(description = "Only for challenges of this central goal.")
    @Nullable CentralGoal goal;

    @QueryParam("domain")
    @Parameter(description = "Only for challenges in this policy field.")
    @Nullable PolicyDomain domain;

    @QueryParam("type")
    @Parameter(description = "Only of this kind.")
    @Nullable InterventionType type;

    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable InterventionStatus status;

    Filter<Intervention> interventions() {
        return new Filter<>(Intervention.class)
                .equal("removed", false)
                .equal("planId", planId)
                .equal("challengeId", challengeId)
                .equal("focusAreaSlug", focusAreaSlug)
                .equal("goal", goal)
                .equal("domain", domain)
                .equal("type", type)
                .equal("status", status);
    }
}
