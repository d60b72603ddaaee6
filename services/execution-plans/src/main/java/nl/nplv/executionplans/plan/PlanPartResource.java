package nl.nplv.executionplans.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Analysis and resident involvement of a plan: each has its own ETag, so that people can write at the same time. */
@Path("/plans/v1/plans")
@Tag(name = "Plans")
public class PlanPartResource {
    private final Plans plans;
    private final PlanParts parts;
    private final Changes changes;
    private final History history;
    private final CurrentActor actor;

    PlanPartResource(Plans plans, PlanParts parts, Changes changes, History history, CurrentActor actor) {
        this.plans = plans;
        this.parts = parts;
        this.changes = changes;
        this.history = history;
        this.actor = actor;
    }

    /** The analysis, anew. */
    @Schema(description = "The analysis, anew.")
    record AnalysisRequest(
            @NotNull @Size(max = 20_000) @Schema(
                    description = "What is going on in the area; public, so no personal data.",
                    examples = "One in three households in Breda-Noord has debts.")
            String text) {}

    @GET
    @Path("{id}/analysis")
    @PermitAll
    @Operation(operationId = "getAnalysis", summary = "Read the analysis of a plan")
    public AnalysisView analysis(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var part = parts.analysisOf(id);
        return asOf == null ? AnalysisView.of(part) : history.asOf(part.id(), asOf, AnalysisView.class);
    }

    @PUT
    @Path("{id}/analysis")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "writeAnalysis", summary = "Write the analysis of a draft")
    public AnalysisView write(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid AnalysisRequest request) {
        var by = actor.get();
        var plan = plans.forEdit(id);
        var part = IfMatch.check(parts.analysisOf(id), expected);
        return changes.record(part, by, part.write(request.text(), plan, by), AnalysisView::of);
    }

    @GET
    @Path("{id}/resident-involvement")
    @PermitAll
    @Operation(operationId = "getResidentInvolvement", summary = "Read how and on what residents are involved")
    public ResidentInvolvementView involvement(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var part = parts.involvementOf(id);
        return asOf == null
                ? ResidentInvolvementView.of(part)
                : history.asOf(part.id(), asOf, ResidentInvolvementView.class);
    }

    @PUT
    @Path("{id}/resident-involvement")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "writeResidentInvolvement", summary = "Write how and on what residents are involved")
    public ResidentInvolvementView involve(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid Involvement request) {
        var by = actor.get();
        var plan = plans.forEdit(id);
        var part = IfMatch.check(parts.involvementOf(id), expected);
        return changes.record(part, by, part.write(request, plan, by), ResidentInvolvementView::of);
    }
}
