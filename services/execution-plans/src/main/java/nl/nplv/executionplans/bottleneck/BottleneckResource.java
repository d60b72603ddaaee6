package nl.nplv.executionplans.bottleneck;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.executionplans.ExecutionPlansConfig;
import nl.nplv.executionplans.term.Ministry;
import nl.nplv.knownareas.KnownAreas;
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

/** Bottlenecks: public to read; each step is made by whom DOMAIN 2 names. */
@Path("/plans/v1/bottlenecks")
@Tag(name = "Bottlenecks", description = "Obstacles in rules and practice (knelpunten, vastlopers).")
public class BottleneckResource {
    private final Bottlenecks bottlenecks;
    private final BottleneckSteps steps;
    private final KnownAreas areas;
    private final ExecutionPlansConfig config;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    BottleneckResource(
            Bottlenecks bottlenecks,
            BottleneckSteps steps,
            KnownAreas areas,
            ExecutionPlansConfig config,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.bottlenecks = bottlenecks;
        this.steps = steps;
        this.areas = areas;
        this.config = config;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** An obstacle that an area met. */
    @Schema(description = "An obstacle that an area met.")
    record BottleneckRequest(
            @NotBlank @Size(max = 60) @Schema(description = "Area.", examples = "breda-noord")
            String focusAreaSlug,

            @NotNull @Valid @Schema(description = "What stands in the way.")
            BottleneckFacts facts) {}

    /** Meeting that a bottleneck is tabled in. */
    @Schema(description = "Meeting of the alliance that the bottleneck is tabled in.")
    record BottleneckTablingRequest(
            @NotNull @Schema(description = "Id of the meeting.")
            UUID meetingId) {}

    /** How the alliance solved it. */
    @Schema(description = "How the alliance solved it.")
    record LocalSolutionRequest(
            @NotBlank @Size(max = 4000) @Schema(description = "The solution, public.", examples = "A desk in the library.")
            String resolution) {}

    /** Why it goes back. */
    @Schema(description = "Why the representative gives a bottleneck back.")
    record DeclineRequest(
            @NotNull @Schema(description = "Why.") DeclineReason reason) {}

    /** Where it is worked on. */
    @Schema(description = "Where a bottleneck is worked on.")
    record RouteRequest(
            @NotNull @Schema(description = "Track.") Track track,

            @Nullable @Size(min = 1, max = 100) @Schema(description = "Theme group; needed for LEGISLATION.", examples = "Work, Income and Debt")
            String themeGroup,

            @Nullable @Schema(
                    description =
                            "Whose field it is; LEGISLATION needs it unless it was known. Left out when it stays.")
            Ministry ministry) {}

    /** How the analysis ended. */
    @Schema(description = "How the analysis ended.")
    record OutcomeRequest(
            @NotNull @Schema(description = "How it ended.") Outcome outcome,

            @NotBlank @Size(max = 4000) @Schema(
                    description = "Solution, proposal, or why there is none; public.",
                    examples = "A covenant lets corporations report arrears.")
            String resolution) {}

    /** Lesson that it is shared as. */
    @Schema(description = "Lesson that a bottleneck is shared as.")
    record SharingRequest(
            @NotNull @Schema(description = "Id of the published lesson.")
            UUID lessonId) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listBottlenecks",
            summary = "The board: bottlenecks by ministry, area, track, theme group, status and age")
    public Page<BoardEntry> list(@Valid @BeanParam BoardFilter filter, @Valid @BeanParam PageQuery page) {
        var now = clock.instant();
        return listing.page(filter.bottlenecks(), page, Set.of("statusSince", "lastActionAt", "status"))
                .map(each -> BoardEntry.of(each, config.norms().get(each.status()), now));
    }

    @POST
    @RolesAllowed({Role.OFF, Role.ALL, Role.EXE, Role.MAY})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "reportBottleneck", summary = "Report an obstacle that an area met")
    public BottleneckView report(@NotNull @Valid BottleneckRequest request) {
        var by = actor.get();
        var bottleneck = new Bottleneck(areas.get(request.focusAreaSlug()), request.facts());
        return changes.record(bottleneck, by, bottleneck.report(by, clock.instant()), BottleneckView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getBottleneck", summary = "Read one bottleneck")
    public BottleneckView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var bottleneck = bottlenecks.get(id);
        return asOf == null ? BottleneckView.of(bottleneck) : history.asOf(id, asOf, BottleneckView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getBottleneckHistory", summary = "What happened to one bottleneck")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(bottlenecks.get(id).id(), page);
    }

    @GET
    @Path("{id}/clock")
    @PermitAll
    @Operation(operationId = "getBottleneckClock", summary = "How long one bottleneck has been where it was and is")
    public BottleneckClock clock(UUID id) {
        var bottleneck = bottlenecks.get(id);
        return BottleneckClock.of(bottleneck, config.norms().get(bottleneck.status()), clock.instant());
    }

    @PUT
    @Path("{id}/tabling")
    @RolesAllowed({Role.OFF, Role.ALL, Role.EXE, Role.MAY})
    @Transactional
    @Operation(
            operationId = "tableBottleneck",
            summary = "Table a bottleneck in a meeting of the alliance",
            description = "FACT_AWAITED when no event told of the meeting yet: try again later.")
    public BottleneckView table(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid BottleneckTablingRequest request) {
        return steps.take(
                id,
                expected,
                actor.get(),
                (bottleneck, by, now) -> bottleneck.table(steps.meeting(request.meetingId()), by, now));
    }

    @PUT
    @Path("{id}/local-solution")
    @RolesAllowed({Role.OFF, Role.ALL, Role.EXE, Role.MAY})
    @Transactional
    @Operation(operationId = "resolveBottleneckLocally", summary = "Record how the alliance solved a local bottleneck")
    public BottleneckView resolve(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid LocalSolutionRequest request) {
        return steps.take(
                id, expected, actor.get(), (bottleneck, by, now) -> bottleneck.resolve(request.resolution(), by, now));
    }

    @PUT
    @Path("{id}/take-up")
    @RolesAllowed(Role.REP)
    @Transactional
    @Operation(
            operationId = "takeBottleneckUp",
            summary = "Take a tabled bottleneck up as the representative of the area",
            description =
                    "Whatever ministry's field it is (EP4). FACT_AWAITED when no event told of the appointment yet.")
    public BottleneckView takeUp(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return steps.take(
                id,
                expected,
                actor.get(),
                (bottleneck, by, now) -> bottleneck.takeUp(steps.representative(bottleneck), by, now));
    }

    @PUT
    @Path("{id}/decline")
    @RolesAllowed(Role.REP)
    @Transactional
    @Operation(
            operationId = "declineBottleneck",
            summary = "Give a tabled bottleneck back to the alliance",
            description = "Never because it is another ministry's field (EP4).")
    public BottleneckView decline(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid DeclineRequest request) {
        return steps.take(
                id, expected, actor.get(), (bottleneck, by, now) -> bottleneck.decline(request.reason(), by, now));
    }

    @PUT
    @Path("{id}/route")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(
            operationId = "routeBottleneck",
            summary = "Send a bottleneck to a track",
            description = "What was taken up, or a proposal of 2021 after the quick scan (EP5).")
    public BottleneckView route(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid RouteRequest request) {
        return steps.take(
                id,
                expected,
                actor.get(),
                (bottleneck, by, now) ->
                        bottleneck.route(request.track(), request.themeGroup(), request.ministry(), by, now));
    }

    @PUT
    @Path("{id}/escalation")
    @RolesAllowed({Role.NAT, Role.KNO})
    @Transactional
    @Operation(
            operationId = "escalateBottleneck",
            summary = "Bring a bottleneck of the practice track before the strategic consultation (SBSD)")
    public BottleneckView escalate(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return steps.take(id, expected, actor.get(), Bottleneck::escalate);
    }

    @PUT
    @Path("{id}/tests")
    @RolesAllowed({Role.KNO, Role.MIN})
    @Transactional
    @Operation(
            operationId = "testBottleneck",
            summary = "Record whether a solution is legally possible and executable",
            description = "What is desirable but cannot be executed gets an alternative and stays in analysis (EP6).")
    public BottleneckView test(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid FeasibilityTests request) {
        return steps.take(id, expected, actor.get(), (bottleneck, by, now) -> bottleneck.test(request, by, now));
    }

    @PUT
    @Path("{id}/outcome")
    @RolesAllowed({Role.KNO, Role.MIN})
    @Transactional
    @Operation(
            operationId = "concludeBottleneck",
            summary = "End the analysis: breakthrough, proposed change of law, or unresolved",
            description =
                    "The knowledge partner in the practice track, or the ministry of the field or of the representative.")
    public BottleneckView conclude(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid OutcomeRequest request) {
        return steps.take(
                id,
                expected,
                actor.get(),
                (bottleneck, by, now) -> bottleneck.conclude(request.outcome(), request.resolution(), by, now));
    }

    @PUT
    @Path("{id}/sharing")
    @RolesAllowed({Role.NAT, Role.KNO})
    @Transactional
    @Operation(operationId = "shareBottleneck", summary = "Share what was found as a published lesson (EP5)")
    public BottleneckView share(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid SharingRequest request) {
        return steps.take(
                id,
                expected,
                actor.get(),
                (bottleneck, by, now) -> bottleneck.share(steps.lesson(request.lessonId()), by, now));
    }
}
