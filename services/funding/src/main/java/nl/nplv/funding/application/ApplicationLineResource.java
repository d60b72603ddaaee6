package nl.nplv.funding.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.funding.intervention.KnownInterventions;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lines: public to read, each decided by the ministry that owns its scheme (FU2). */
@Path("/funding/v1/application-lines")
@Tag(name = "Lines", description = "What one application asks of one scheme.")
public class ApplicationLineResource {
    private final ApplicationLines lines;
    private final LineDecisions decisions;
    private final KnownInterventions interventions;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    ApplicationLineResource(
            ApplicationLines lines,
            LineDecisions decisions,
            KnownInterventions interventions,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.lines = lines;
        this.decisions = decisions;
        this.interventions = interventions;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** A question. */
    @Schema(description = "A question to the municipality.")
    record QuestionRequest(
            @NotBlank @Size(max = 2000) @Schema(description = "What is asked; no names of persons.", examples = "Which neighbourhoods are reached?")
            String question) {}

    /** An answer. */
    @Schema(description = "The answer to the open question.")
    record AnswerRequest(
            @NotBlank @Size(max = 4000) @Schema(description = "What is answered; no names of persons.", examples = "Wielwijk and Crabbehof.")
            String answer) {}

    /** Links. */
    @Schema(description = "Interventions of the area's execution plan.")
    record InterventionsRequest(
            @NotNull @Size(max = 50) @Schema(description = "All that the money pays for; those before are replaced.")
            List<@NotNull UUID> interventionIds) {}

    @GET
    @PermitAll
    @Operation(operationId = "listApplicationLines", summary = "List the lines, for instance those of one ministry")
    public Page<ApplicationLineView> list(
            @Valid @BeanParam ApplicationLineFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("status", "decideBy", "schemeCode", "ministry"))
                .map(ApplicationLineView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getApplicationLine", summary = "Read one line")
    public ApplicationLineView get(UUID id) {
        return ApplicationLineView.of(lines.get(id));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getApplicationLineHistory", summary = "What happened to one line")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(lines.get(id).id(), page);
    }

    @PUT
    @Path("{id}/review")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(operationId = "takeUpLine", summary = "Begin to look at a line")
    public ApplicationLineView takeUp(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var line = lines.get(id, expected);
        return changes.record(line, by, line.takeUp(by, today()), ApplicationLineView::of);
    }

    @PUT
    @Path("{id}/question")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(
            operationId = "requestInformation",
            summary = "Ask the municipality for more",
            description = "The clock of the decision stands still until it answers.")
    public ApplicationLineView requestInformation(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid QuestionRequest request) {
        var by = actor.get();
        var line = lines.get(id, expected);
        var requested = line.requestInformation(request.question(), by, today());
        return changes.record(line, by, requested, ApplicationLineView::of);
    }

    @PUT
    @Path("{id}/answer")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "provideInformation", summary = "Answer the open question")
    public ApplicationLineView provideInformation(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid AnswerRequest request) {
        var by = actor.get();
        var line = lines.get(id, expected);
        var provided = line.provideInformation(request.answer(), by, today());
        return changes.record(line, by, provided, ApplicationLineView::of);
    }

    @GET
    @Path("{id}/information-requests")
    @RolesAllowed({Role.MIN, Role.EXE})
    @Operation(
            operationId = "listInformationRequests",
            summary = "Questions and answers, for the two that exchange them")
    public Page<InformationRequest> informationRequests(UUID id) {
        return Page.whole(lines.get(id).informationFor(actor.get()));
    }

    @PUT
    @Path("{id}/interventions")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "linkInterventions",
            summary = "Say which interventions of the plan the money of a line pays for",
            description = "An execution plan is not needed to apply (FU8), so links may come at any time.")
    public ApplicationLineView link(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid InterventionsRequest request) {
        var by = actor.get();
        var line = lines.get(id, expected);
        var linked = line.link(request.interventionIds(), interventions::get, by);
        return changes.record(line, by, linked, ApplicationLineView::of);
    }

    @PUT
    @Path("{id}/decision")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(
            operationId = "decideLine",
            summary = "Decide a line",
            description =
                    "By the owner of its scheme (FU2), within its ceilings (FU9), once the window has closed or the municipality"
                            + " has said that the application is complete (FU1). The last one decides the application.")
    public ApplicationLineView decide(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid LineDecisionRequest request) {
        return decisions.decide(id, expected, request, actor.get(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
