package nl.nplv.executionplans.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of words in a changed text.
 *
 * @param kind whether it is in both texts, only in the former or only in the latter
 * @param text the words, with a space between
 */
@Schema(description = "A stretch of words in a changed text.")
record WordChange(
        @Schema(description = "SAME: in both; REMOVED: only before; ADDED: only after.")
        Kind kind,

        @Schema(description = "The words.", examples = "one in three households")
        String text) {

    /** Where the words stand. */
    @Schema(name = "WordChangeKind")
    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
