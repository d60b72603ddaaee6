package nl.nplv.participation.signal;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.participation.ParticipationConfig;
import nl.nplv.participation.resident.Author;
import nl.nplv.participation.resident.Authors;
import nl.nplv.participation.resident.CurrentResident;
import nl.nplv.participation.resident.Kind;
import nl.nplv.participation.text.PlainText;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of a signal, for its reporter: by receipt code the one signal, by account all. */
@Path("/participation/v1/my-signals")
@Tag(name = "Signals")
public class MySignalResource {
    private final Signals signals;
    private final MySignals words;
    private final Authors authors;
    private final Changes changes;
    private final ParticipationConfig config;
    private final Clock clock;

    MySignalResource(
            Signals signals,
            MySignals words,
            Authors authors,
            Changes changes,
            ParticipationConfig config,
            Clock clock) {
        this.signals = signals;
        this.words = words;
        this.authors = authors;
        this.changes = changes;
        this.config = config;
        this.clock = clock;
    }

    @Schema(description = "Why you are not content with the answer.")
    record ReopeningRequest(
            @NotBlank @Size(max = 4000) @PlainText
            @Schema(description = "For the executive only; encrypted.", examples = "Nobody came on 1 June.")
            String text) {}

    @Schema(name = "MySignal", description = "What became of your signal.")
    record MySignalView(
            @Schema(description = "The signal, as everybody sees it.")
            SignalView signal,

            @Schema(description = "What you wrote.") String text,

            @Nullable @Schema(description = "What the executive answered.")
            String answer) {}

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listMySignals",
            summary = "What became of my signal",
            description = "With its receipt code in `Receipt-Code`, or with your account.")
    public Page<MySignalView> list(
            @HeaderParam(CurrentResident.HEADER) @Parameter(description = "Receipt code.") @Nullable String code) {
        return Page.whole(authors.ofThisRequest().stream()
                .filter(author -> author.kind() == Kind.SIGNAL)
                .map(Author::id)
                .map(signals::get)
                .map(this::view)
                .toList());
    }

    @PUT
    @Path("{id}/reopening")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "reopenMySignal",
            summary = "Reopen my signal",
            description = "Once it was answered; the executive has as long as for a new one.")
    public MySignalView reopen(
            UUID id,
            @HeaderParam(CurrentResident.HEADER) @Parameter(description = "Receipt code.") @Nullable String code,
            @NotNull @Valid ReopeningRequest request) {
        authors.mustHaveWritten(id);
        var signal = signals.get(id);
        var by = CurrentResident.actor(signal.focusAreaSlug());
        var all = words.seal(id, words.textOf(signal) + "\n\n" + request.text());
        var reopened = signal.reopen(all, by, LocalDate.now(clock), config.signalAnswerWithin());
        authors.keep(id, null);
        changes.record(signal, by, reopened, SignalView::of);
        return view(signal);
    }

    private MySignalView view(Signal signal) {
        return new MySignalView(
                SignalView.of(signal),
                words.textOf(signal),
                words.answerTo(signal).orElse(null));
    }
}
