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
import nl.nplv.participation.contribution.Contributions;
import nl.nplv.participation.process.ParticipationProcesses;
import nl.nplv.participation.resident.AnonymousPosts;
import nl.nplv.participation.resident.Authors;
import nl.nplv.participation.resident.CurrentResident;
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
    private final AnonymousPosts posts;
    private final Clock clock;
    private final long largest;

    MyAttachmentResource(
            Attachments attachments,
            Contributions contributions,
            ParticipationProcesses processes,
            Authors authors,
            AnonymousPosts posts,
            Clock clock,
            ParticipationConfig config) {
        this.attachments = attachments;
        this.contributions = contributions;
        this.processes = processes;
        this.authors = authors;
        this.posts = posts;
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
                    "JPEG, PNG or PDF, told by the content. What does not belong to a picture, such as where it was taken, is left"
                            + " out; documents that act by themselves are refused. Before a moderator decides.")
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
        processes.shared(contribution.processId()).mustTakeContributions(LocalDate.now(clock));
        contribution.mustAwaitModeration();
        return AttachmentView.of(attachments.add(id, Content.of(content)));
    }
}
