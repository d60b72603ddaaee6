package nl.nplv.wbmgp.evaluation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.problem.ForbiddenAs;
import nl.nplv.wbmgp.designation.Designations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Local evaluations: public to read, compiled by the executive, adopted by the council. */
@Path("/wbmgp/v1/local-evaluations")
@Tag(name = "Evaluations", description = "What became of a measure (evaluaties).")
public class LocalEvaluationResource {
    private final LocalEvaluations evaluations;
    private final Designations designations;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    LocalEvaluationResource(
            LocalEvaluations evaluations,
            Designations designations,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.evaluations = evaluations;
        this.designations = designations;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** What to compile. */
    @Schema(description = "What to compile; the numbers come from the permits.")
    record LocalEvaluationRequest(
            @NotNull @Schema(description = "Designation that it is about.")
            UUID designationId,

            @NotNull @Schema(
                    description = "First day of application to count, in the same term as the last.",
                    examples = "2020-01-01")
            LocalDate dataFrom,

            @NotNull @Schema(description = "Last day of application to count.", examples = "2023-06-30")
            LocalDate dataTo,

            @NotNull @Valid @Schema(description = "What the numbers do not tell; may be empty in a draft.")
            EvaluationTexts texts) {}

    /** What to change. */
    @Schema(description = "What is written beside the numbers, which are counted again.")
    record LocalEvaluationRevision(
            @NotNull @Valid @Schema(description = "What the numbers do not tell.")
            EvaluationTexts texts) {}

    @GET
    @PermitAll
    @Operation(operationId = "listLocalEvaluations", summary = "List the local evaluations")
    public Page<LocalEvaluationView> list(
            @QueryParam("designationId") @Parameter(description = "Only of this designation.") @Nullable UUID designationId,
            @QueryParam("status") @Parameter(description = "Only with this status.") @Nullable EvaluationStatus status,
            @Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(LocalEvaluation.class)
                .equal("designationId", designationId)
                .equal("status", status);
        return listing.page(filter, page, Set.of("dataFrom")).map(LocalEvaluationView::of);
    }

    @POST
    @RolesAllowed(Role.EXE)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "draftLocalEvaluation", summary = "Compile an evaluation from the permits")
    public LocalEvaluationView draft(@NotNull @Valid LocalEvaluationRequest request) {
        var by = actor.get();
        var designation = designations.get(request.designationId());
        var evaluation = new LocalEvaluation(
                designation,
                request.dataFrom(),
                request.dataTo(),
                evaluations.count(designation, request.dataFrom(), request.dataTo()),
                request.texts());
        return changes.record(evaluation, by, evaluation.draft(by, LocalDate.now(clock)), LocalEvaluationView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getLocalEvaluation", summary = "Read one local evaluation")
    public LocalEvaluationView get(UUID id) {
        return LocalEvaluationView.of(evaluations.get(id));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getLocalEvaluationHistory", summary = "What happened to one local evaluation")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(evaluations.get(id).id(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "reviseLocalEvaluation", summary = "Change a draft; the permits are counted again")
    public LocalEvaluationView revise(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid LocalEvaluationRevision request) {
        var by = actor.get();
        var evaluation = evaluations.get(id, expected);
        var counts = evaluations.count(
                designations.get(evaluation.designationId()), evaluation.dataFrom(), evaluation.dataTo());
        return changes.record(evaluation, by, evaluation.revise(request.texts(), counts, by), LocalEvaluationView::of);
    }

    @PUT
    @Path("{id}/adoption")
    @RolesAllowed(Role.COU)
    @ForbiddenAs("COUNCIL_ONLY")
    @Transactional
    @Operation(operationId = "adoptLocalEvaluation", summary = "Adopt it, so that an extension can rest on it")
    public LocalEvaluationView adopt(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var evaluation = evaluations.get(id, expected);
        return changes.record(evaluation, by, evaluation.adopt(by, LocalDate.now(clock)), LocalEvaluationView::of);
    }
}
