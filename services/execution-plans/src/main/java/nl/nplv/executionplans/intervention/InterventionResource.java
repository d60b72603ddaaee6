package nl.nplv.executionplans.intervention;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.executionplans.plan.Plans;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Interventions: public to read, planned by office and partners of the area. */
@Path("/plans/v1/interventions")
@Tag(name = "Interventions", description = "Concrete actions of a plan (interventies, maatregelen).")
public class InterventionResource {
    private final Plans plans;
    private final Interventions interventions;
    private final Planning planning;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    InterventionResource(
            Plans plans,
            Interventions interventions,
            Planning planning,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor) {
        this.plans = plans;
        this.interventions = interventions;
        this.planning = planning;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    /** A new intervention of a plan. */
    @Schema(description = "A new intervention of a plan.")
    record NewInterventionRequest(
            @NotNull @Schema(description = "Plan that it becomes part of.")
            UUID planId,

            @Nullable @Schema(description = "Challenge of the plan that it follows from; needed (EP2).")
            UUID challengeId,

            @NotNull @Valid @Schema(description = "What it is.")
            InterventionFacts facts) {}

    @GET
    @PermitAll
    @Operation(operationId = "listInterventions", summary = "List interventions, by area, goal, domain and status")
    public Page<InterventionView> list(@Valid @BeanParam InterventionFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.interventions(), page, Set.of("startOn", "type", "status", "focusAreaSlug"))
                .map(InterventionView::of);
    }

    @POST
    @RolesAllowed({Role.OFF, Role.ALL})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "planIntervention",
            summary = "Plan an intervention in a draft",
            description = "It follows from a challenge (EP2) and never decides where police are deployed (EP9).")
    public InterventionView plan(@NotNull @Valid NewInterventionRequest request) {
        var plan = plans.forEdit(request.planId());
        var challenge = planning.challenge(plan.id(), request.challengeId());
        return planning.plan(request.facts(), challenge, plan, actor.get());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getIntervention", summary = "Read one intervention with its timeline")
    public InterventionView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var intervention = interventions.get(id);
        return asOf == null ? InterventionView.of(intervention) : history.asOf(id, asOf, InterventionView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getInterventionHistory", summary = "What happened to one intervention")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(interventions.get(id).id(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "reviseIntervention", summary = "Change a planned intervention of a draft")
    public InterventionView revise(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid InterventionRequest request) {
        var by = actor.get();
        var plan = plans.forEdit(interventions.get(id).planId());
        var intervention = interventions.get(id, expected);
        var challenge = planning.challenge(plan.id(), request.challengeId());
        var revised = intervention.revise(request.facts(), challenge, plan, by);
        return changes.record(intervention, by, revised, InterventionView::of);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "removeIntervention", summary = "Take a planned intervention out of a draft")
    public void remove(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var plan = plans.forEdit(interventions.get(id).planId());
        var intervention = interventions.get(id, expected);
        changes.record(intervention, by, intervention.remove(plan, by), InterventionView::of);
    }
}
