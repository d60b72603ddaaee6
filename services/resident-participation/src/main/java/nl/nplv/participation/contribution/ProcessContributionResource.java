package nl.nplv.participation.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.participation.process.ParticipationProcesses;
import nl.nplv.participation.question.QuestionResult;
import nl.nplv.participation.question.Tally;
import nl.nplv.participation.reach.ReachCounts;
import nl.nplv.participation.resident.Authors;
import nl.nplv.participation.resident.CurrentResident;
import nl.nplv.participation.resident.Kind;
import nl.nplv.participation.resident.ResidentPosts;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Contributions of a process: anybody may contribute, without an account too. */
@Path("/participation/v1/processes/{id}")
@Tag(name = "Contributions")
public class ProcessContributionResource {
    private final Contributions contributions;
    private final ParticipationProcesses processes;
    private final Originals originals;
    private final Authors authors;
    private final ReachCounts reach;
    private final CurrentResident resident;
    private final ResidentPosts posts;
    private final Changes changes;
    private final Listing listing;
    private final Clock clock;

    ProcessContributionResource(
            Contributions contributions,
            ParticipationProcesses processes,
            Originals originals,
            Authors authors,
            ReachCounts reach,
            CurrentResident resident,
            ResidentPosts posts,
            Changes changes,
            Listing listing,
            Clock clock) {
        this.contributions = contributions;
        this.processes = processes;
        this.originals = originals;
        this.authors = authors;
        this.reach = reach;
        this.resident = resident;
        this.posts = posts;
        this.changes = changes;
        this.listing = listing;
        this.clock = clock;
    }

    @Schema(description = "What the contributions to a process say together.")
    record ProcessResults(
            @Schema(description = "How many contributions; hidden ones count.", examples = "120")
            long contributions,

            @Schema(description = "How many of them are hidden.", examples = "2")
            long hidden,

            @Schema(description = "Each question, in the order asked.")
            List<QuestionResult> questions) {}

    @GET
    @Path("contributions")
    @PermitAll
    @Operation(operationId = "listContributions", summary = "List the contributions to a process")
    public Page<ContributionView> list(
            UUID id, @Valid @BeanParam ContributionFilter filter, @Valid @BeanParam PageQuery page) {
        var wanted = filter.narrow(contributions.of(processes.get(id).id()));
        return listing.page(wanted, page, Set.of("receivedAt")).map(ContributionView::of);
    }

    @POST
    @Path("contributions")
    @PermitAll
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "contribute",
            summary = "Contribute",
            description =
                    "Without an account, or with one. The answer holds a receipt code, once: with it you follow what happens with"
                            + " your contribution. After the window 409 WINDOW_CLOSED names its days; of floods without an"
                            + " account 429 TOO_MANY_POSTS.")
    public ContributionReceipt contribute(UUID id, @NotNull @Valid ContributionRequest request) {
        posts.mustNotFlood(id.toString());
        var process = processes.shared(id);
        var by = CurrentResident.actor(process.focusAreaSlug());
        var contribution = new Contribution(process, !resident.hasAccount(), clock.instant());
        authors.add(contribution.id(), Kind.CONTRIBUTION, request.contact());
        var said = request.said();
        var received = contribution.receive(said, originals.seal(contribution.id(), said), process, by, today());
        reach.count(id, request.groupsSaid());
        changes.record(contribution, by, received, ContributionView::withoutWords);
        return ContributionReceipt.of(contribution);
    }

    @GET
    @Path("results")
    @PermitAll
    @Operation(
            operationId = "getProcessResults",
            summary = "What the contributions say together",
            description = "Exact: a budget's shares add up to the cent. Places are rounded to about a hundred metres.")
    public ProcessResults results(UUID id) {
        var process = processes.get(id);
        return new ProcessResults(
                contributions.counts(List.of(id)).getOrDefault(id, 0L),
                contributions.hiddenIn(id),
                Tally.of(process.questionnaire(), contributions.answersIn(id)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
