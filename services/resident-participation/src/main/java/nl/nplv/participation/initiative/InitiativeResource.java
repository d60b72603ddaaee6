package nl.nplv.participation.initiative;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.participation.ParticipationConfig;
import nl.nplv.participation.moderation.Moderation;
import nl.nplv.participation.resident.Activity;
import nl.nplv.participation.resident.Authors;
import nl.nplv.participation.resident.CurrentResident;
import nl.nplv.participation.resident.Kind;
import nl.nplv.participation.resident.ResidentPosts;
import nl.nplv.participation.text.Hint;
import nl.nplv.participation.text.PlainText;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.PositiveAmount;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Initiatives: submitted by residents, supported by municipality and local partners, never by the state (RP3). */
@Path("/participation/v1/initiatives")
@Tag(name = "Initiatives", description = "Residents' own plans (bewonersinitiatieven).")
public class InitiativeResource {
    private final CitizenInitiatives initiatives;
    private final KnownAreas areas;
    private final MyInitiatives words;
    private final Authors authors;
    private final ResidentPosts posts;
    private final ProcessingLog log;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final ParticipationConfig config;
    private final Clock clock;

    InitiativeResource(
            CitizenInitiatives initiatives,
            KnownAreas areas,
            MyInitiatives words,
            Authors authors,
            ResidentPosts posts,
            ProcessingLog log,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            ParticipationConfig config,
            Clock clock) {
        this.initiatives = initiatives;
        this.areas = areas;
        this.words = words;
        this.authors = authors;
        this.posts = posts;
        this.log = log;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.config = config;
        this.clock = clock;
    }

    @Schema(name = "InitiativeSupportRequest", description = "Support for an initiative.")
    record SupportRequest(
            @NotNull @Schema(description = "MUNICIPALITY by the executive, LOCAL_PARTNER by office or alliance partner.")
            SupportSource source,

            @Nullable @PositiveAmount @Schema(description = "Money, when it is money.")
            Money amount) {}

    @Schema(name = "InitiativeDecisionRequest", description = "Why an initiative is declined or stopped.")
    record ReasonRequest(
            @NotBlank @Size(max = 4000) @PlainText
            @Schema(description = "Public, so no personal data.", examples = "There is a repair café next door.")
            String reason) {}

    @Schema(name = "InitiativeOriginal", description = "An initiative as it was written, for the moderator.")
    record OriginalView(
            @Schema(description = "What was written, nothing masked.")
            Words words,

            @Schema(description = "What in it may be personal data.")
            Set<Hint> hints,

            @Nullable @Schema(description = "Why its initiator objects to its being hidden.")
            String objection) {}

    @Schema(description = "Who submitted an initiative.")
    record Initiator(
            @Schema(description = "E-mail address.") String contact) {}

    @GET
    @PermitAll
    @Operation(operationId = "listInitiatives", summary = "List the initiatives")
    public Page<InitiativeView> list(@Valid @BeanParam InitiativeFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("status")).map(InitiativeView::of);
    }

    @POST
    @PermitAll
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "submitInitiative",
            summary = "Submit a plan of your own",
            description =
                    "Without an account, or with one; the answer holds a receipt code, once. Until a moderator decides,"
                            + " what looks like personal data is masked.")
    public InitiativeReceipt submit(@NotNull @Valid InitiativeRequest request) {
        posts.mustNotFlood("initiatives of " + request.focusAreaSlug());
        var area = areas.get(request.focusAreaSlug());
        var by = CurrentResident.actor(area.slug());
        var initiative = new CitizenInitiative(area, request.askedAmount());
        authors.add(initiative.id(), Kind.INITIATIVE, request.contact());
        keepOn(initiative.id());
        var submitted = initiative.submit(request.words(), words.seal(initiative.id(), request.words()), area, by);
        changes.record(initiative, by, submitted, InitiativeView::withoutWords);
        return InitiativeReceipt.of(initiative);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getInitiative",
            summary = "Read one initiative",
            description = "As it was at a moment: without words, which belong to who submitted it.")
    public InitiativeView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var initiative = initiatives.get(id);
        return asOf == null ? InitiativeView.of(initiative) : history.asOf(id, asOf, InitiativeView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getInitiativeHistory", summary = "What happened to one initiative")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(initiatives.get(id).id(), page);
    }

    @GET
    @Path("{id}/initiator")
    @RolesAllowed({Role.EXE, Role.OFF})
    @Transactional
    @Operation(
            operationId = "readInitiator",
            summary = "Who submitted it",
            description =
                    "For municipality and office of the area; each reading is recorded and shown to the initiator.")
    public Initiator initiator(UUID id) {
        var by = actor.get();
        initiatives.get(id).mustBeLookedAtBy(by);
        log.record(Activity.READ_INITIATOR, id, by);
        return authors.contactOf(id)
                .map(Initiator::new)
                .orElseThrow(() -> NOT_FOUND.because("the initiator was erased"));
    }

    @GET
    @Path("{id}/original")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "readInitiativeOriginal",
            summary = "Read an initiative as it was written",
            description = "For moderation; each reading is recorded and shown to the initiator.")
    public OriginalView original(UUID id) {
        var by = actor.get();
        var initiative = initiatives.get(id);
        initiative.mustBeLookedAtBy(by);
        log.record(Activity.MODERATE_INITIATIVE, id, by);
        return new OriginalView(
                words.wordsOf(initiative),
                initiative.hints(),
                words.objectionTo(initiative).orElse(null));
    }

    @PUT
    @Path("{id}/moderation")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "moderateInitiative",
            summary = "Decide whether others see its words",
            description = "Who submitted a hidden one sees why and may object. Nobody edits the words.")
    public InitiativeView moderate(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid Moderation request) {
        var by = actor.get();
        var initiative = initiatives.get(id, expected);
        initiative.mustBeLookedAtBy(by);
        log.record(Activity.MODERATE_INITIATIVE, id, by);
        return record(initiative, by, initiative.moderate(request, words.wordsOf(initiative), by));
    }

    @PUT
    @Path("{id}/review")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "takeUpInitiative", summary = "Look at an initiative")
    public InitiativeView takeUp(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var initiative = initiatives.get(id, expected);
        keepOn(id);
        return record(initiative, by, initiative.takeUp(by));
    }

    @PUT
    @Path("{id}/support")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL, Role.NAT, Role.MIN})
    @NoNationalMoney
    @Transactional
    @Operation(
            operationId = "supportInitiative",
            summary = "Support an initiative",
            description =
                    "With money or otherwise. NAT and MIN are always refused with NATIONAL_FUNDING_NOT_ALLOWED (RP3).")
    public InitiativeView support(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid SupportRequest request) {
        var by = actor.get();
        var initiative = initiatives.get(id, expected);
        authors.keep(id, null);
        return record(initiative, by, initiative.support(request.source(), request.amount(), by, LocalDate.now(clock)));
    }

    @PUT
    @Path("{id}/refusal")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "declineInitiative", summary = "Decline an initiative")
    public InitiativeView decline(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ReasonRequest request) {
        var by = actor.get();
        var initiative = initiatives.get(id, expected);
        return ended(initiative, by, initiative.decline(request.reason(), by));
    }

    @PUT
    @Path("{id}/start")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "startInitiative", summary = "Record that residents began")
    public InitiativeView start(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var initiative = initiatives.get(id, expected);
        return record(initiative, by, initiative.start(by));
    }

    @PUT
    @Path("{id}/completion")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "completeInitiative", summary = "Record that it is done")
    public InitiativeView complete(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var initiative = initiatives.get(id, expected);
        return ended(initiative, by, initiative.complete(by));
    }

    @PUT
    @Path("{id}/stop")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "stopInitiative", summary = "Record that it ends before it is done")
    public InitiativeView stop(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ReasonRequest request) {
        var by = actor.get();
        var initiative = initiatives.get(id, expected);
        return ended(initiative, by, initiative.stop(request.reason(), by));
    }

    private InitiativeView record(CitizenInitiative initiative, Actor by, InitiativeEvent event) {
        changes.record(initiative, by, event, InitiativeView::withoutWords);
        return InitiativeView.of(initiative);
    }

    /** What the initiator's data was for is over. */
    private InitiativeView ended(CitizenInitiative initiative, Actor by, InitiativeEvent event) {
        keepOn(initiative.id());
        return record(initiative, by, event);
    }

    /** From now on so long; as long as nobody supports it, it may have ended without anybody saying so. */
    private void keepOn(UUID id) {
        authors.keep(id, LocalDate.now(clock).plus(config.kept().initiative()));
    }
}
