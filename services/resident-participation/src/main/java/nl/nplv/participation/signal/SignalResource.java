package nl.nplv.participation.signal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.participation.ParticipationConfig;
import nl.nplv.participation.resident.Activity;
import nl.nplv.participation.resident.Authors;
import nl.nplv.participation.resident.CurrentResident;
import nl.nplv.participation.resident.Kind;
import nl.nplv.participation.resident.ResidentPosts;
import nl.nplv.participation.text.PlainText;
import nl.nplv.privacy.ProcessingLog;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Signals: sent by residents, handled by the municipality's executive alone (RP2). */
@Path("/participation/v1/signals")
@Tag(name = "Signals", description = "Reports that involvement goes wrong (signalen), for the municipality only.")
public class SignalResource {
    private final Signals signals;
    private final MySignals words;
    private final KnownAreas areas;
    private final Authors authors;
    private final ResidentPosts posts;
    private final ProcessingLog log;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final ParticipationConfig config;
    private final Clock clock;

    SignalResource(
            Signals signals,
            MySignals words,
            KnownAreas areas,
            Authors authors,
            ResidentPosts posts,
            ProcessingLog log,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            ParticipationConfig config,
            Clock clock) {
        this.signals = signals;
        this.words = words;
        this.areas = areas;
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

    @Schema(description = "A report that involvement goes wrong.")
    record SignalRequest(
            @NotNull @Schema(description = "Area, by slug.", examples = "heerlen-noord")
            String focusAreaSlug,

            @NotNull @Schema(description = "What is wrong.") SignalCategory category,

            @NotBlank @Size(max = 10_000) @PlainText
            @Schema(
                    description = "What happened; encrypted, for the executive only.",
                    examples = "Nobody told our street.")
            String text,

            @Nullable @Email @Size(max = 254) @Schema(description = "E-mail address, if you want to be reached; encrypted.")
            String contact,

            @Nullable @Pattern(regexp = "[A-Z]{3,4}") @Schema(description = "Who must handle it; only EXE, which it is when left out (RP2).", examples = "EXE")
            String assignedTo) {}

    @Schema(name = "SignalAnswerRequest", description = "What the executive answers.")
    record AnswerRequest(
            @NotBlank @Size(max = 10_000) @PlainText
            @Schema(description = "For the reporter alone; encrypted.", examples = "We come to your street on 1 June.")
            String answer) {}

    @Schema(name = "SignalReport", description = "What a signal says, for the executive.")
    record Report(
            @Schema(description = "What happened.") String text,

            @Nullable @Schema(description = "Where the reporter may be reached.")
            String contact) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listSignals",
            summary = "List the signals",
            description = "How many, about what, and whether they were answered in time; never what they say.")
    public Page<SignalView> list(@Valid @BeanParam SignalFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("category", "receivedOn", "answerBy", "status"))
                .map(SignalView::of);
    }

    @POST
    @PermitAll
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "sendSignal",
            summary = "Report that involvement goes wrong",
            description =
                    "Without an account, or with one; the answer holds a receipt code, once. It goes to the municipality's"
                            + " executive only: 422 SIGNAL_MUNICIPALITY_ONLY for anybody else (RP2).")
    public SignalReceipt send(@NotNull @Valid SignalRequest request) {
        posts.mustNotFlood("signals of " + request.focusAreaSlug());
        var area = areas.get(request.focusAreaSlug());
        var signal = new Signal(area, request.category(), today(), config.signalAnswerWithin());
        authors.add(signal.id(), Kind.SIGNAL, request.contact());
        var by = CurrentResident.actor(area.slug());
        var sealed = words.seal(signal.id(), request.text());
        var received = signal.receive(sealed, Objects.requireNonNullElse(request.assignedTo(), Role.EXE), by);
        changes.record(signal, by, received, SignalView::of);
        return SignalReceipt.of(signal);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getSignal", summary = "Read one signal")
    public SignalView get(UUID id) {
        return SignalView.of(signals.get(id));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getSignalHistory", summary = "What happened to one signal")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(signals.get(id).id(), page);
    }

    @GET
    @Path("{id}/report")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "readSignal",
            summary = "What a signal says",
            description = "For the executive of its municipality; each reading is recorded and shown to the reporter.")
    public Report report(UUID id) {
        var by = actor.get();
        var signal = signals.get(id);
        signal.mustBeHandledBy(by);
        log.record(Activity.HANDLE_SIGNAL, id, by);
        return new Report(words.textOf(signal), authors.contactOf(id).orElse(null));
    }

    @PUT
    @Path("{id}/handling")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "takeUpSignal", summary = "Take a signal up")
    public SignalView takeUp(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var signal = signals.get(id, expected);
        return changes.record(signal, by, signal.takeUp(by), SignalView::of);
    }

    @PUT
    @Path("{id}/answer")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "answerSignal",
            summary = "Answer a signal",
            description = "For the reporter alone; unless it is reopened, the reporter's data is kept no longer than"
                    + " `/processing-activities` says.")
    public SignalView answer(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid AnswerRequest request) {
        var by = actor.get();
        var signal = signals.get(id, expected);
        signal.mustBeHandledBy(by);
        signal.mustHaveReporter();
        var answered = signal.answer(words.seal(id, request.answer()), by, today());
        authors.keep(id, today().plus(config.kept().signal()));
        return changes.record(signal, by, answered, SignalView::of);
    }

    @PUT
    @Path("{id}/closing")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "closeSignal",
            summary = "Let a signal rest",
            description = "The time for which the reporter's data is kept begins anew.")
    public SignalView close(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var signal = signals.get(id, expected);
        var closed = signal.close(by);
        authors.keep(id, today().plus(config.kept().signal()));
        return changes.record(signal, by, closed, SignalView::of);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
