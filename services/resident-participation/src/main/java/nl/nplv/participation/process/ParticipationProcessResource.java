package nl.nplv.participation.process;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.participation.text.PlainText;
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

/** Participation processes: public to read, organised by municipality, office or alliance of the area. */
@Path("/participation/v1/processes")
@Tag(name = "Participation processes", description = "How residents take part (participatieprocessen).")
public class ParticipationProcessResource {
    private final ParticipationProcesses processes;
    private final ProcessViews views;
    private final ContributionCount contributions;
    private final KnownAreas areas;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Event<Closed> closed;
    private final Clock clock;

    ParticipationProcessResource(
            ParticipationProcesses processes,
            ProcessViews views,
            ContributionCount contributions,
            KnownAreas areas,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Event<Closed> closed,
            Clock clock) {
        this.processes = processes;
        this.views = views;
        this.contributions = contributions;
        this.areas = areas;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.closed = closed;
        this.clock = clock;
    }

    @Schema(name = "ParticipationProcessRequest", description = "A process to announce.")
    record ProcessRequest(
            @NotNull @Schema(description = "Area, by slug.", examples = "heerlen-noord")
            String focusAreaSlug,

            @NotNull @Valid @Schema(description = "What is said of it.")
            ProcessFacts facts) {}

    @Schema(description = "What came of a process.")
    record OutcomeRequest(
            @NotBlank @Size(max = 10_000) @PlainText
            @Schema(
                    description = "What came of it, for the residents; public, so no personal data.",
                    examples = "The assembly's three priorities are in the plan.")
            String outcome) {}

    @Schema(name = "ParticipationThemeRequest", description = "What several contributions are about.")
    record ThemeRequest(
            @NotBlank @Size(max = 200) @PlainText @Schema(description = "Title, public.", examples = "Lighting")
            String title) {}

    @Schema(description = "What the organiser does with what residents said.")
    record AnswerRequest(
            @NotBlank @Size(max = 10_000) @PlainText
            @Schema(
                    description = "Public, so no personal data.",
                    examples = "The municipality places twelve lamps in June.")
            String answer) {}

    @GET
    @PermitAll
    @Operation(operationId = "listProcesses", summary = "List the processes")
    public Page<ParticipationProcessView> list(
            @Valid @BeanParam ProcessFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("title", "status", "form"))
                .map(views::of);
    }

    @POST
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "planProcess",
            summary = "Announce a process",
            description = "It opens by itself on its first day and closes after its last, Europe/Amsterdam.")
    public ParticipationProcessView plan(@NotNull @Valid ProcessRequest request) {
        var by = actor.get();
        var area = areas.get(request.focusAreaSlug());
        var process = new ParticipationProcess(area, request.facts(), by);
        return changes.record(process, by, process.plan(area, by, today()), views::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getProcess", summary = "Read one process")
    public ParticipationProcessView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var process = processes.get(id);
        return asOf == null ? views.of(process) : history.asOf(id, asOf, ParticipationProcessView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getProcessHistory", summary = "What happened to one process")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(processes.get(id).id(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "reviseProcess", summary = "Revise a process before it opens")
    public ParticipationProcessView revise(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ProcessFacts request) {
        var by = actor.get();
        var process = processes.locked(id, expected);
        return changes.record(process, by, process.revise(request, by, today()), views::of);
    }

    @PUT
    @Path("{id}/opening")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "openProcess",
            summary = "Open a process",
            description = "Within its window; on its first day it opens by itself.")
    public ParticipationProcessView open(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var process = processes.locked(id, expected);
        return changes.record(process, by, process.open(by, today()), views::of);
    }

    @PUT
    @Path("{id}/closing")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "closeProcess",
            summary = "Close a process",
            description = "After its last day it closes by itself; before it, today becomes the last day.")
    public ParticipationProcessView close(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var process = processes.locked(id, expected);
        var view = changes.record(process, by, process.close(by, today()), views::of);
        closed.fire(new Closed(id));
        return view;
    }

    @POST
    @Path("{id}/themes")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "nameTheme", summary = "Name what several contributions are about")
    public ParticipationProcessView name(UUID id, @NotNull @Valid ThemeRequest request) {
        var by = actor.get();
        var process = processes.locked(id);
        return changes.record(process, by, process.name(request.title(), by), views::of);
    }

    @PUT
    @Path("{id}/themes/{themeId}/answer")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "answerTheme", summary = "Answer every contribution about a theme")
    public ParticipationProcessView answer(
            UUID id,
            UUID themeId,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid AnswerRequest request) {
        var by = actor.get();
        var process = processes.locked(id, expected);
        return changes.record(process, by, process.answer(themeId, request.answer(), by, today()), views::of);
    }

    @PUT
    @Path("{id}/feedback")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "feedBackProcess",
            summary = "Tell residents what came of it",
            description =
                    "Once closed, when each contribution has an answer, its own or its theme's. Only then may a plan that cites"
                            + " the process be adopted (RP5).")
    public ParticipationProcessView feedBack(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid OutcomeRequest request) {
        var by = actor.get();
        var process = processes.locked(id, expected);
        var fedBack = process.feedBack(request.outcome(), contributions.unanswered(process), by);
        contributions.fedBack(process);
        return changes.record(process, by, fedBack, views::of);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
