package nl.nplv.participation.contribution;

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
import java.util.Set;
import java.util.UUID;
import nl.nplv.participation.moderation.Moderation;
import nl.nplv.participation.process.ParticipationProcesses;
import nl.nplv.participation.resident.Activity;
import nl.nplv.participation.resident.Authors;
import nl.nplv.participation.text.Hint;
import nl.nplv.participation.text.PlainText;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contributions: public to read, moderated and answered by the organiser. */
@Path("/participation/v1/contributions/{id}")
@Tag(name = "Contributions", description = "What residents contribute (bijdragen), and what is done with it.")
public class ContributionResource {
    private final Contributions contributions;
    private final ParticipationProcesses processes;
    private final Originals originals;
    private final Authors authors;
    private final ProcessingLog log;
    private final Changes changes;
    private final History history;
    private final CurrentActor actor;
    private final Clock clock;

    ContributionResource(
            Contributions contributions,
            ParticipationProcesses processes,
            Originals originals,
            Authors authors,
            ProcessingLog log,
            Changes changes,
            History history,
            CurrentActor actor,
            Clock clock) {
        this.contributions = contributions;
        this.processes = processes;
        this.originals = originals;
        this.authors = authors;
        this.log = log;
        this.changes = changes;
        this.history = history;
        this.actor = actor;
        this.clock = clock;
    }

    @Schema(name = "ContributionOriginal", description = "A contribution as it was written, for the moderator.")
    record OriginalView(
            @Schema(description = "What is said, nothing masked.")
            Said said,

            @Schema(description = "What in it may be personal data.")
            Set<Hint> hints,

            @Nullable @Schema(description = "Where its author may be reached.")
            String contact,

            @Nullable @Schema(description = "Why its author objects to its being hidden.")
            String objection) {}

    @Schema(name = "ContributionThemeRequest", description = "What a contribution is about.")
    record GroupRequest(
            @NotNull @Schema(description = "Theme of the process, by id.")
            UUID themeId) {}

    @Schema(name = "ContributionResponseRequest", description = "What the organiser does with a contribution.")
    record ResponseRequest(
            @NotBlank @Size(max = 10_000) @PlainText
            @Schema(
                    description = "Public, so no personal data.",
                    examples = "The municipality places a lamp in the tunnel in June.")
            String response) {}

    @GET
    @PermitAll
    @Operation(operationId = "getContribution", summary = "Read one contribution")
    public ContributionView get(UUID id) {
        return ContributionView.of(contributions.get(id));
    }

    @GET
    @Path("history")
    @PermitAll
    @Operation(operationId = "getContributionHistory", summary = "What happened to one contribution")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(contributions.get(id).id(), page);
    }

    @GET
    @Path("original")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "readContributionOriginal",
            summary = "Read a contribution as it was written",
            description = "For the organiser; each reading is recorded and shown to the author.")
    public OriginalView original(UUID id) {
        var by = actor.get();
        var contribution = contributions.get(id);
        processes.get(contribution.processId()).mustBeOrganisedBy(by);
        log.record(Activity.MODERATE_CONTRIBUTION, id, by);
        return new OriginalView(
                originals.open(contribution),
                contribution.hints(),
                authors.contactOf(id).orElse(null),
                originals.openText(id, contribution.objection()));
    }

    @PUT
    @Path("moderation")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "moderateContribution",
            summary = "Decide whether others see it",
            description = "Hidden ones stay counted; their author sees why and may object. Nobody edits the words.")
    public ContributionView moderate(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid Moderation request) {
        var by = actor.get();
        var contribution = contributions.get(id, expected);
        var process = processes.shared(contribution.processId());
        process.mustBeOrganisedBy(by);
        log.record(Activity.MODERATE_CONTRIBUTION, id, by);
        var moderated = contribution.moderate(request, originals.open(contribution), process, by);
        return record(contribution, moderated);
    }

    @PUT
    @Path("theme")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "groupContribution", summary = "Say what it is about")
    public ContributionView group(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid GroupRequest request) {
        var by = actor.get();
        var contribution = contributions.get(id, expected);
        var process = processes.shared(contribution.processId());
        return record(contribution, contribution.group(request.themeId(), process, by));
    }

    @PUT
    @Path("response")
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "answerContribution", summary = "Answer one contribution")
    public ContributionView answer(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ResponseRequest request) {
        var by = actor.get();
        var contribution = contributions.get(id, expected);
        var process = processes.shared(contribution.processId());
        return record(contribution, contribution.answer(request.response(), process, by, LocalDate.now(clock)));
    }

    private ContributionView record(Contribution contribution, ContributionEvent event) {
        changes.record(contribution, actor.get(), event, ContributionView::withoutWords);
        return ContributionView.of(contribution);
    }
}
