package nl.nplv.participation.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.participation.process.ParticipationProcess;
import nl.nplv.participation.process.ParticipationProcesses;
import nl.nplv.participation.resident.Author;
import nl.nplv.participation.resident.Authors;
import nl.nplv.participation.resident.CurrentResident;
import nl.nplv.participation.resident.Kind;
import nl.nplv.participation.resident.ResidentPosts;
import nl.nplv.participation.text.PlainText;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What a resident contributed, for themselves: by receipt code the one contribution, by account all. */
@Path("/participation/v1/my-contributions")
@Tag(name = "Contributions")
public class MyContributionResource {
    private final Contributions contributions;
    private final ParticipationProcesses processes;
    private final Originals originals;
    private final Authors authors;
    private final MyContributions mine;
    private final ResidentPosts posts;
    private final Changes changes;
    private final Clock clock;

    MyContributionResource(
            Contributions contributions,
            ParticipationProcesses processes,
            Originals originals,
            Authors authors,
            MyContributions mine,
            ResidentPosts posts,
            Changes changes,
            Clock clock) {
        this.contributions = contributions;
        this.processes = processes;
        this.originals = originals;
        this.authors = authors;
        this.mine = mine;
        this.posts = posts;
        this.changes = changes;
        this.clock = clock;
    }

    @Schema(description = "Something to add.")
    record AdditionRequest(
            @NotBlank @Size(max = 10_000) @PlainText
            @Schema(description = "What you want to add.", examples = "And in the park.")
            String text) {}

    @Schema(description = "Why you object to your contribution being hidden.")
    record ObjectionRequest(
            @NotBlank @Size(max = 4000) @PlainText
            @Schema(description = "For the organiser only.", examples = "Nobody is insulted in it.")
            String text) {}

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listMyContributions",
            summary = "What happened with my contribution",
            description = "With its receipt code in `Receipt-Code`, or with your account.")
    public Page<MyContributionView> list(
            @HeaderParam(CurrentResident.HEADER) @Parameter(description = "Receipt code.") @Nullable String code) {
        return Page.whole(authors.ofThisRequest().stream()
                .filter(author -> author.kind() == Kind.CONTRIBUTION)
                .map(Author::id)
                .map(contributions::get)
                .map(mine::view)
                .toList());
    }

    @POST
    @Path("{id}/additions")
    @PermitAll
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "extendMyContribution",
            summary = "Add to my contribution",
            description = "While the process takes contributions; a moderator looks again.")
    public MyContributionView extend(
            UUID id,
            @HeaderParam(CurrentResident.HEADER) @Parameter(description = "Receipt code.") @Nullable String code,
            @NotNull @Valid AdditionRequest request) {
        posts.mustNotFlood(id.toString());
        authors.mustHaveWritten(id);
        var contribution = contributions.get(id);
        var process = processes.shared(contribution.processId());
        var said = originals.open(contribution).adding(request.text());
        var by = CurrentResident.actor(process.focusAreaSlug());
        var today = LocalDate.now(clock);
        return record(contribution, contribution.extend(said, originals.seal(id, said), process, by, today), process);
    }

    @PUT
    @Path("{id}/objection")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "objectToHiding",
            summary = "Object to my contribution being hidden",
            description = "The organiser reads why, and decides again.")
    public MyContributionView object(
            UUID id,
            @HeaderParam(CurrentResident.HEADER) @Parameter(description = "Receipt code.") @Nullable String code,
            @NotNull @Valid ObjectionRequest request) {
        authors.mustHaveWritten(id);
        var contribution = contributions.get(id);
        var process = processes.shared(contribution.processId());
        var by = CurrentResident.actor(process.focusAreaSlug());
        return record(contribution, contribution.object(originals.sealText(id, request.text()), process, by), process);
    }

    @PUT
    @Path("{id}/withdrawal")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "withdrawMyContribution",
            summary = "Take my contribution back",
            description = "What it said is gone. To erase yourself as well: DELETE my-data.")
    public MyContributionView withdraw(
            UUID id,
            @HeaderParam(CurrentResident.HEADER) @Parameter(description = "Receipt code.") @Nullable String code) {
        authors.mustHaveWritten(id);
        var contribution = contributions.get(id);
        var process = processes.shared(contribution.processId());
        mine.withdraw(contribution, CurrentResident.actor(process.focusAreaSlug()));
        return mine.view(contribution);
    }

    private MyContributionView record(
            Contribution contribution, ContributionEvent event, ParticipationProcess process) {
        var by = CurrentResident.actor(process.focusAreaSlug());
        changes.record(contribution, by, event, ContributionView::withoutWords);
        return mine.view(contribution);
    }
}
