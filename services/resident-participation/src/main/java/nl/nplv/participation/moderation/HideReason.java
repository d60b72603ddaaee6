package nl.nplv.participation.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is hidden; there are no other reasons. */
@Schema(
        description =
                "PERSONAL_DATA: of the author or of others; INSULT: insults or threatens; UNLAWFUL: against the law; ADVERTISING;"
                        + " NO_CONTENT: nothing that can be read; OTHER_SUBJECT: belongs elsewhere, and went there.")
public enum HideReason {
    PERSONAL_DATA,
    INSULT,
    UNLAWFUL,
    ADVERTISING,
    NO_CONTENT,
    OTHER_SUBJECT
}
