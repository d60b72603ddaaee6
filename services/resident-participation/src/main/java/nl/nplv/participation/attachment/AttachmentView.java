package nl.nplv.participation.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That there is an attachment, and what it is. */
@Schema(name = "Attachment", description = "A picture or document with a contribution.")
public record AttachmentView(
        @Schema(description = "Id.") UUID id,
        @Schema(description = "The contribution.") UUID contributionId,
        @Schema(description = "What it is, by its content.") AttachmentKind kind,

        @Schema(description = "How large, in bytes; pictures without metadata.", examples = "48211")
        int size,

        @Schema(description = "When it was added, UTC.") Instant addedAt) {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.contributionId(),
                attachment.kind(),
                attachment.size(),
                attachment.addedAt());
    }
}
