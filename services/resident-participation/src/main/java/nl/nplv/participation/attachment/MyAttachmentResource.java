package nl.nplv.participation.attachment;

import static nl.nplv.shared.problem.CommonProblem.PAYLOAD_TOO_LARGE;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.participation.ParticipationConfig;
import nl.nplv.participation.contribution.ContributionView;
import nl.nplv.participation.contribution.Contributions;
import nl.nplv.participation.process.ParticipationProcesses;
import nl.nplv.participation.resident.Authors;
import nl.nplv.participation.resident.CurrentResident;
import nl.nplv.participation.resident.ResidentPosts;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Attachments of a contribution, added by its author. */
@Path("/participation/v1/my-contributions/{id}/attachments")
@Tag(name = "Contributions")
public class MyAttachmentResource {
    private final Attachments attachments;
    private final Contributions contributions;
    private final ParticipationProcesses processes;
    private final Authors authors;
    private final ResidentPosts posts;
    private final Changes changes;
    private final Clock clock;
    private final long largest;

    MyAttachmentResource(
            Attachments attachments,
            Contributions contributions,
            ParticipationProcesses processes,
            Authors authors,
            ResidentPosts posts,
            Changes changes,
            Clock clock,
            ParticipationConfig config) {
        this.attachments = attachments;
        this.contributions = contributions;
        this.processes = processes;
        this.authors = authors;
        this.posts = posts;
        this.changes = changes;
        this.clock = clock;
        this.largest = config.attachments().largest().asLongValue();
    }

    @POST
    @Consumes("application/octet-stream")
    @PermitAll
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "addAttachment",
            summary = "Add a picture or document to my contribution",
            description =
                    "JPEG, PNG or PDF, told by the content. What does not belong to it, such as where a picture was taken or who"
                            + " wrote a document, is left out; documents that act by themselves are refused. Before a moderator"
                            + " decides; the version of the contribution moves.")
    public AttachmentView add(
            UUID id,
            @HeaderParam(CurrentResident.HEADER) @Parameter(description = "Receipt code.") @Nullable String code,
            byte[] content) {
        posts.mustNotFlood(id.toString());
        if (content.length > largest) {
            throw PAYLOAD_TOO_LARGE.because("at most " + largest + " bytes");
        }
        authors.mustHaveWritten(id);
        var contribution = contributions.locked(id);
        var process = processes.shared(contribution.processId());
        var by = CurrentResident.actor(process.focusAreaSlug());
        var attached = contribution.attach(process, by, LocalDate.now(clock));
        var attachment = attachments.add(id, Content.of(content));
        changes.record(contribution, by, attached, ContributionView::withoutWords);
        return AttachmentView.of(attachment);
    }
}
