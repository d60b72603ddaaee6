package nl.nplv.executionplans.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Comments on a plan: public, made by residents and the representative of the area. */
@Path("/plans/v1/plans/{planId}/comments")
@Tag(name = "Plan comments", description = "What residents and the national representative say about a plan.")
public class PlanCommentResource {
    private final Plans plans;
    private final PlanComments comments;
    private final Changes changes;
    private final Listing listing;
    private final CurrentActor actor;

    PlanCommentResource(Plans plans, PlanComments comments, Changes changes, Listing listing, CurrentActor actor) {
        this.plans = plans;
        this.comments = comments;
        this.changes = changes;
        this.listing = listing;
        this.actor = actor;
    }

    /** What somebody says. */
    @Schema(description = "What a resident or the representative says.")
    record PlanCommentRequest(
            @NotBlank @Size(max = 4000) @Schema(
                    description = "The comment; public, so no names or other personal data.",
                    examples = "Where do our children play while you build?")
            String text) {}

    @GET
    @PermitAll
    @Operation(operationId = "listPlanComments", summary = "List the comments on a plan")
    public Page<PlanCommentView> list(UUID planId, @Valid @BeanParam PageQuery page) {
        return listing.page(comments.on(plans.get(planId).id()), page, Set.of("planVersion"))
                .map(PlanCommentView::of);
    }

    @POST
    @RolesAllowed({Role.RES, Role.REP})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "commentOnPlan", summary = "Comment on a plan before it is adopted")
    public PlanCommentView comment(UUID planId, @NotNull @Valid PlanCommentRequest request) {
        var by = actor.get();
        var plan = plans.forEdit(planId);
        var comment = new PlanComment(plan, request.text());
        return changes.record(comment, by, comment.comment(plan, by), PlanCommentView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getPlanComment", summary = "Read one comment")
    public PlanCommentView get(UUID planId, UUID id) {
        return PlanCommentView.of(comments.of(planId, id));
    }
}
