package nl.nplv.participation.attachment;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.nplv.participation.contribution.Contributions;
import nl.nplv.participation.process.ParticipationProcesses;
import nl.nplv.participation.resident.Activity;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Attachments: seen by all once their contribution is visible; always as a download. */
@Path("/participation/v1/contributions/{id}/attachments")
@Tag(name = "Contributions")
public class AttachmentResource {
    private static final String DOWNLOAD = "application/octet-stream";

    private final Attachments attachments;
    private final Contributions contributions;
    private final ParticipationProcesses processes;
    private final ProcessingLog log;
    private final CurrentActor actor;

    AttachmentResource(
            Attachments attachments,
            Contributions contributions,
            ParticipationProcesses processes,
            ProcessingLog log,
            CurrentActor actor) {
        this.attachments = attachments;
        this.contributions = contributions;
        this.processes = processes;
        this.log = log;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAttachments", summary = "List the attachments of a contribution")
    public Page<AttachmentView> list(UUID id) {
        return Page.whole(attachments.of(contributions.get(id).id()).stream()
                .map(AttachmentView::of)
                .toList());
    }

    @GET
    @Path("{attachmentId}/content")
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
    @Path("{attachmentId}/original")
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
                .build();
    }
}
