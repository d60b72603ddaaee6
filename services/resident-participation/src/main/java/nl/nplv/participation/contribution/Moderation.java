package nl.nplv.participation.contribution;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether others see a contribution.
 *
 * @param status decision
 * @param reason why it is hidden
 * @param showHints whether what looked like personal data is none and may be seen
 */
@Schema(description = "Whether others see a contribution.")
record Moderation(
        @NotNull @Schema(description = "Decision.") Outcome status,

        @Nullable @Schema(description = "Why it is hidden; with HIDDEN only.")
        HideReason reason,

        @Nullable @Schema(
                description =
                        "Whether what looked like personal data is none and may be seen; left out, it stays masked.",
                examples = "false")
        Boolean showHints) {

    /** What a moderator can decide. */
    @Schema(name = "ModerationOutcome", description = "What a moderator can decide.")
    enum Outcome {
        VISIBLE,
        HIDDEN
    }

    boolean showsHints() {
        return Boolean.TRUE.equals(showHints);
    }
}
