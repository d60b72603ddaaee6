package nl.nplv.participation.attachment;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can go with a contribution, known by its content. */
@Schema(
        description =
                "What can go with a contribution: a picture or a document; told by its content, never by its name.")
public enum AttachmentKind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    PDF("application/pdf");

    private final String mediaType;

    AttachmentKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
