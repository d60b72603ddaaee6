package nl.nplv.wbmgp.permit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The executive's decision (besluit op de aanvraag).
 *
 * @param outcome what it is
 * @param grounds why it was refused, in order; none otherwise
 * @param articles articles of the grounds in the text of the day
 * @param hardship whether it was granted because refusing would be too hard
 * @param decidedOn day of the decision
 * @param announcedOn day on which it was sent; objections are counted from it
 */
@Schema(description = "The executive's decision.")
public record PermitDecision(
        @Schema(description = "What it is.") Outcome outcome,
        @Schema(description = "Why it was refused.") List<RefusalGround> grounds,

        @Schema(description = "Articles of the grounds in the text of the day.", examples = "[\"W 8(1)\"]")
        List<String> articles,

        @Schema(description = "Whether it was granted because refusing would be too hard.")
        boolean hardship,

        @Schema(description = "Day of the decision.") LocalDate decidedOn,
        @Schema(description = "Day of announcement.") LocalDate announcedOn) {

    /** What a decision is. */
    @Schema(name = "PermitOutcome", description = "NOT_REQUIRED, GRANTED, GRANTED_CONDITIONAL or REFUSED.")
    public enum Outcome {
        NOT_REQUIRED(PermitStatus.NOT_REQUIRED),
        GRANTED(PermitStatus.GRANTED),
        GRANTED_CONDITIONAL(PermitStatus.GRANTED_CONDITIONAL),
        REFUSED(PermitStatus.REFUSED);

        private final PermitStatus status;

        Outcome(PermitStatus status) {
            this.status = status;
        }

        PermitStatus status() {
            return status;
        }
    }

    boolean grants() {
        return outcome == Outcome.GRANTED || outcome == Outcome.GRANTED_CONDITIONAL;
    }

    /** The decision after an objection that was right. */
    PermitDecision reversed(LocalDate on) {
        return new PermitDecision(Outcome.GRANTED, List.of(), List.of(), hardship, on, on);
    }
}
