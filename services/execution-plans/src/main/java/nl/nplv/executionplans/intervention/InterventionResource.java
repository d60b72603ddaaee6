package nl.nplv.executionplans.intervention;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nplv.executionplans.lesson.Lesson;
import nl.nplv.executionplans.lesson.Lessons;
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

/** Interventions: public to read, planned and carried out by office and partners of the area. */
@Path("/plans/v1/interventions")
@Tag(name = "Interventions", description = "Concrete actions of a plan (interventies, maatregelen).")
public class InterventionResource {
    private final Plans plans;
    private final Interventions interventions;
    private final Planning planning;
    private final Lessons lessons;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    InterventionResource(
            Plans plans,
            Interventions interventions,
            Planning planning,
            Lessons lessons,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.plans = plans;
        this.interventions = interventions;
        this.planning = planning;
        this.lessons = lessons;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
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

    /** Why and how it changes. */
    @Schema(description = "Why and how an intervention changes on the way (EP7).")
    record AdjustmentRequest(
            @Nullable @Size(max = 2000) @Schema(description = "Why; public.", examples = "Too few referrals.")
            String reason,

            @Nullable @Schema(description = "Lesson that led to it.")
            UUID lessonId,

            @Nullable @Valid @Schema(description = "What it is from now on; left out when that stays.")
            InterventionFacts facts) {}

    /** Why it ends early. */
    @Schema(description = "Why an intervention ends early.")
    record InterventionStopRequest(
            @NotBlank @Size(max = 2000) @Schema(description = "Why; public.", examples = "The building was sold.")
            String reason) {}

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

    @PUT
    @Path("{id}/start")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "startIntervention", summary = "Begin to carry an intervention of an adopted plan out")
    public InterventionView start(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var intervention = interventions.get(id, expected);
        var started = intervention.start(plans.get(intervention.planId()), by, clock.instant());
        return changes.record(intervention, by, started, InterventionView::of);
    }

    @PUT
    @Path("{id}/adjustment")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "adjustIntervention",
            summary = "Change a running intervention, after a lesson or for a reason",
            description = "Part of the learning approach (lerende aanpak, actieonderzoek, EP7); it then runs again.")
    public InterventionView adjust(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid AdjustmentRequest request) {
        var by = actor.get();
        var intervention = interventions.get(id, expected);
        var challenge = planning.challenge(intervention.planId(), intervention.challengeId());
        var lesson = Optional.ofNullable(request.lessonId()).map(lessons::named);
        var adjusted = intervention.adjust(
                request.facts(), request.reason(), lesson.map(Lesson::id).orElse(null), challenge, by, clock.instant());
        return changes.record(intervention, by, adjusted, InterventionView::of);
    }

    @PUT
    @Path("{id}/resumption")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "resumeIntervention", summary = "Let an adjusted intervention run again")
    public InterventionView resume(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var intervention = interventions.get(id, expected);
        return changes.record(intervention, by, intervention.resume(by, clock.instant()), InterventionView::of);
    }

    @PUT
    @Path("{id}/completion")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "completeIntervention", summary = "Complete a running intervention")
    public InterventionView complete(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var intervention = interventions.get(id, expected);
        return changes.record(intervention, by, intervention.complete(by, clock.instant()), InterventionView::of);
    }

    @PUT
    @Path("{id}/stop")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "stopIntervention", summary = "End a running intervention early")
    public InterventionView stop(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid InterventionStopRequest request) {
        var by = actor.get();
        var intervention = interventions.get(id, expected);
        var stopped = intervention.stop(request.reason(), by, clock.instant());
        return changes.record(intervention, by, stopped, InterventionView::of);
    }
}
