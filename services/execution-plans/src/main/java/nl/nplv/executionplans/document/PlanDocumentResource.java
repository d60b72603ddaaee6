package nl.nplv.executionplans.document;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.nplv.executionplans.plan.PlanVersionView;
import nl.nplv.executionplans.plan.PlanView;
import nl.nplv.executionplans.plan.Plans;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A plan as one document, its adopted versions and what changed between them. */
@Path("/plans/v1/plans")
@Tag(name = "Plan documents", description = "A plan as one document: now, as it was, and as it was adopted.")
public class PlanDocumentResource {
    private final Plans plans;
    private final PlanDocuments documents;
    private final PlanSnapshots snapshots;

    PlanDocumentResource(Plans plans, PlanDocuments documents, PlanSnapshots snapshots) {
        this.plans = plans;
        this.documents = documents;
        this.snapshots = snapshots;
    }

    /** An adopted version as everybody may read it. */
    @Schema(description = "An adopted version of a plan; what it says never changes.")
    record AdoptedPlanView(
            @Schema(description = "Plan.") UUID planId,
            @Schema(description = "Where it stands.") PlanVersionView planVersion,
            @Schema(description = "What it says.") PlanDocument document) {}

    @GET
    @Path("{id}/document")
    @PermitAll
    @Operation(operationId = "getPlanDocument", summary = "Read a plan whole, now or as it was at a moment")
    public PlanDocument document(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var plan = plans.get(id);
        return asOf == null ? documents.now(plan.id()) : documents.asOf(plan.id(), asOf);
    }

    @GET
    @Path("{id}/versions")
    @PermitAll
    @Operation(operationId = "listPlanVersions", summary = "List the versions of a plan, the first one first")
    public Page<PlanVersionView> versions(UUID id) {
        return Page.whole(PlanView.of(plans.get(id)).versions());
    }

    @GET
    @Path("{id}/versions/{number}")
    @PermitAll
    @Operation(operationId = "getPlanVersion", summary = "Read an adopted version: it never changes")
    public AdoptedPlanView version(UUID id, int number) {
        var plan = PlanView.of(plans.get(id));
        var document = snapshots.of(id, number);
        return new AdoptedPlanView(id, plan.versions().get(number - 1), document);
    }

    @GET
    @Path("{id}/diff")
    @PermitAll
    @Operation(
            operationId = "comparePlanVersions",
            summary = "What changed between two adopted versions",
            description = "By challenge and intervention: added, removed or changed; text by word.")
    public PlanDiff compare(
            UUID id,
            @QueryParam("from") @DefaultValue("1") @Min(1) @Max(10_000) @Parameter(description = "Former version.")
                    int from,
            @QueryParam("to") @DefaultValue("2") @Min(1) @Max(10_000) @Parameter(description = "Latter version.")
                    int to) {
        var plan = plans.get(id);
        return PlanDiff.of(from, snapshots.of(plan.id(), from), to, snapshots.of(plan.id(), to));
    }
}
