package nl.nplv.participation.moderation;

import static nl.nplv.participation.moderation.ModerationProblem.REASON_MISMATCH;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether others see what a resident wrote.
 *
 * @param status decision
 * @param reason why it is hidden
 * @param showHints whether what looked like personal data is none and may be seen
 */
@Schema(description = "Whether others see what a resident wrote.")
public record Moderation(
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
    public enum Outcome {
        VISIBLE,
        HIDDEN
    }

    /** Whether others see it no more. */
    public boolean hides() {
        return status == Outcome.HIDDEN;
    }

    /**
     * Where this decision leads.
     *
     * @throws nl.nplv.shared.problem.RuleViolation REASON_MISMATCH or ILLEGAL_TRANSITION
     */
    public ModerationStatus after(ModerationStatus present) {
        if (hides() != (reason != null)) {
            throw REASON_MISMATCH.at("/reason", "given with HIDDEN, and only then");
        }
        var next = hides() ? ModerationStatus.HIDDEN : ModerationStatus.VISIBLE;
        return present == next ? present : present.next(next);
    }

    /** Whether what looked like personal data is shown. */
    public boolean showsHints() {
        return Boolean.TRUE.equals(showHints);
    }
}
