package nl.nplv.executionplans.plan;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Challenges of a plan: each has its own ETag. */
@Path("/plans/v1/plans/{planId}/challenges")
@Tag(name = "Challenges", description = "Problems that a plan takes up (opgaven).")
public class ChallengeResource {
    private final Plans plans;
    private final Challenges challenges;
    private final FollowingWork work;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    ChallengeResource(
            Plans plans,
            Challenges challenges,
            FollowingWork work,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor) {
        this.plans = plans;
        this.challenges = challenges;
        this.work = work;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listChallenges", summary = "List the challenges of a plan")
    public Page<ChallengeView> list(
            UUID planId, @Valid @BeanParam ChallengeFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.of(plans.get(planId).id()), page, Set.of("priority", "goal", "domain"))
                .map(ChallengeView::of);
    }

    @POST
    @RolesAllowed({Role.OFF, Role.ALL})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "addChallenge", summary = "Take a challenge up in a draft")
    public ChallengeView add(UUID planId, @NotNull @Valid ChallengeFacts request) {
        var by = actor.get();
        var plan = plans.forEdit(planId);
        var challenge = new Challenge(plan, request);
        return changes.record(challenge, by, challenge.add(plan, by), ChallengeView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getChallenge", summary = "Read one challenge")
    public ChallengeView get(
            UUID planId,
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var challenge = challenges.of(planId, id);
        return asOf == null ? ChallengeView.of(challenge) : history.asOf(id, asOf, ChallengeView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getChallengeHistory", summary = "What happened to one challenge")
    public Page<HistoryEntry> history(UUID planId, UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(challenges.of(planId, id).id(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "reviseChallenge",
            summary = "Change a challenge of a draft",
            description =
                    "In the field of safety, what follows from it with police names the local triangle first (EP9):"
                            + " LOCAL_TRIANGLE_REQUIRED.")
    public ChallengeView revise(
            UUID planId,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid ChallengeFacts request) {
        var by = actor.get();
        var plan = plans.forEdit(planId);
        var challenge = challenges.forEdit(planId, id, expected);
        return changes.record(challenge, by, challenge.revise(request, work, plan, by), ChallengeView::of);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "removeChallenge",
            summary = "Take a challenge out of a draft",
            description = "Versions that hold it keep it. One that interventions refer to stays (EP2).")
    public void remove(UUID planId, UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var plan = plans.forEdit(planId);
        var challenge = challenges.forEdit(planId, id, expected);
        changes.record(challenge, by, challenge.remove(work, plan, by), ChallengeView::of);
    }
}
