package nl.nplv.participation.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nplv.shared.persistence.Ids;

/** A picture or document with a contribution, sealed for its author. */
@Entity
public class Attachment {
    @Id
    private UUID id = Ids.next();

    private UUID contributionId;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    private int size;
    private byte[] content;
    private Instant addedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    Attachment(UUID contributionId, AttachmentKind kind, int size, byte[] sealed, Instant addedAt) {
        this.contributionId = contributionId;
        this.kind = kind;
        this.size = size;
        this.content = sealed;
        this.addedAt = addedAt;
    }

    UUID id() {
        return id;
    }

    UUID contributionId() {
        return contributionId;
    }

    AttachmentKind kind() {
        return kind;
    }

    int size() {
        return size;
    }

    byte[] content() {
        return content;
    }

    Instant addedAt() {
        return addedAt;
    }
}
