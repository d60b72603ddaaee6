package nl.nplv.wbmgp.permit;

import java.time.LocalDate;
import java.util.List;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The executive's decision (besluit op de aanvraag).
 *
 * @param outcome what it is
 * @param grounds why it was refused, in order; none otherwise
 * @param articles articles of the grounds in the text of the day
 * @param hardship whether it was granted because refusing would be too hard
 * @param occupyBy last day to move in; of a granted one (Huisvestingswet art. 18(1)(a))
 * @param decidedOn day of the decision
 * @param announcedOn day on which it was sent; objections are counted from it
 * @param restsOn open questions whose configured answer it rests on
 */
@Schema(description = "The executive's decision.")
public record PermitDecision(
        @Schema(description = "What it is.") Outcome outcome,

        @Schema(description = "Why it was refused.") List<RefusalGround> grounds,

        @Schema(description = "Articles of the grounds in the text of the day.", examples = "[\"W 8(1)\"]")
        List<String> articles,

        @Schema(description = "Whether it was granted because refusing would be too hard.")
        boolean hardship,

        @Nullable @Schema(description = "Last day to move in, when it is granted.", examples = "2023-08-01")
        LocalDate occupyBy,

        @Schema(description = "Day of the decision.") LocalDate decidedOn,

        @Schema(description = "Day of announcement.") LocalDate announcedOn,

        @Schema(description = "Open questions of the law whose configured answer it rests on.")
        List<OpenQuestion> restsOn) {

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

    /** Whether it comes to the same, whatever its days. */
    boolean isSameAs(PermitDecision other) {
        return outcome == other.outcome
                && grounds.equals(other.grounds)
                && hardship == other.hardship
                && articles.equals(other.articles);
    }
}
