package nl.nplv.participation.attachment;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;
import static nl.nplv.shared.problem.CommonProblem.PAYLOAD_TOO_LARGE;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.participation.ParticipationConfig;
import nl.nplv.participation.contribution.Contributions;
import nl.nplv.participation.process.ParticipationProcesses;
import nl.nplv.participation.resident.Activity;
import nl.nplv.participation.resident.AnonymousPosts;
import nl.nplv.participation.resident.Authors;
import nl.nplv.participation.resident.CurrentResident;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Attachments: added by the author, seen by all once the contribution is visible; always as a download. */
@Path("/participation/v1")
@Tag(name = "Contributions")
public class AttachmentResource {
    private static final String DOWNLOAD = "application/octet-stream";

    private final Attachments attachments;
    private final Contributions contributions;
    private final ParticipationProcesses processes;
    private final Authors authors;
    private final AnonymousPosts posts;
    private final ProcessingLog log;
    private final CurrentActor actor;
    private final Clock clock;
    private final long largest;

    AttachmentResource(
            Attachments attachments,
            Contributions contributions,
            ParticipationProcesses processes,
            Authors authors,
            AnonymousPosts posts,
            ProcessingLog log,
            CurrentActor actor,
            Clock clock,
            ParticipationConfig config) {
        this.attachments = attachments;
        this.contributions = contributions;
        this.processes = processes;
        this.authors = authors;
        this.posts = posts;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
        this.largest = config.attachments().largest().asLongValue();
    }

    @POST
    @Path("my-contributions/{id}/attachments")
    @Consumes(DOWNLOAD)
    @PermitAll
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "addAttachment",
            summary = "Add a picture or document to my contribution",
            description =
                    "JPEG, PNG or PDF, told by the content. What does not belong to a picture, such as where it was taken, is left"
                            + " out; documents that act by themselves are refused.")
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
        return AttachmentView.of(attachments.add(id, Content.of(content)));
    }

    @GET
    @Path("contributions/{id}/attachments")
    @PermitAll
    @Operation(operationId = "listAttachments", summary = "List the attachments of a contribution")
    public Page<AttachmentView> list(UUID id) {
        return Page.whole(attachments.of(contributions.get(id).id()).stream()
                .map(AttachmentView::of)
                .toList());
    }

    @GET
    @Path("contributions/{id}/attachments/{attachmentId}/content")
    @Produces(DOWNLOAD)
    @PermitAll
    @Transactional
    @Operation(
            operationId = "downloadAttachment",
            summary = "Download an attachment",
            description = "Once a moderator made the contribution visible.")
    public RestResponse<byte[]> download(UUID id, UUID attachmentId) {
        if (!contributions.get(id).isVisible()) {
            throw NOT_FOUND.because("the contribution is not visible");
        }
        return downloaded(attachments.of(id, attachmentId));
    }

    @GET
    @Path("contributions/{id}/attachments/{attachmentId}/original")
    @Produces(DOWNLOAD)
    @RolesAllowed({Role.EXE, Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "readAttachment",
            summary = "Download an attachment, for moderation",
            description = "For the organiser; each reading is recorded and shown to the author.")
    public RestResponse<byte[]> read(UUID id, UUID attachmentId) {
        var by = actor.get();
        processes.get(contributions.get(id).processId()).mustBeOrganisedBy(by);
        log.record(Activity.READ_ATTACHMENT, id, by);
        return downloaded(attachments.of(id, attachmentId));
    }

    /** Never shown in a page: always saved, under a name that is ours. */
    private RestResponse<byte[]> downloaded(Attachment attachment) {
        var name = attachment.id() + "." + attachment.kind().extension();
        return ResponseBuilder.ok(attachments.open(attachment))
                .header("Content-Type", attachment.kind().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .build();
    }
}
