package nl.nplv.wbmgp.permit;

import java.util.List;
import nl.nplv.wbmgp.act.permit.PermitOutcome;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.verdict.Assumption;
import nl.nplv.wbmgp.act.verdict.Ground;
import nl.nplv.wbmgp.act.verdict.Language;
import nl.nplv.wbmgp.act.verdict.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the act says of an application, in codes and in sentences. */
@Schema(description = "What the act says of an application, and why.")
public record PermitAssessment(
        @Schema(description = "What comes of it.") PermitOutcome outcome,

        @Schema(description = "Codes of its grounds, or of what is missing.", examples = "[\"INCOME_REQUIREMENT\"]")
        List<String> grounds,

        @Schema(description = "Why, in plain Dutch, condition by condition.")
        List<String> becauseNl,

        @Schema(description = "Why, in English.") List<String> becauseEn,

        @Schema(description = "Open questions of the law whose configured answer it rests on.")
        List<OpenQuestion> restsOn,

        @Schema(description = "The answers that it rests on, in plain Dutch.")
        List<String> restsOnNl,

        @Schema(description = "The answers that it rests on, in English.")
        List<String> restsOnEn,

        @Schema(description = "What would change it, in plain Dutch.")
        List<String> wouldChangeNl,

        @Schema(description = "What would change it, in English.")
        List<String> wouldChangeEn) {

    static PermitAssessment of(Verdict<PermitOutcome> verdict) {
        var dutch = verdict.in(Language.NL);
        var english = verdict.in(Language.EN);
        return new PermitAssessment(
                verdict.outcome(),
                verdict.grounds().stream().map(Ground::code).distinct().toList(),
                dutch.because(),
                english.because(),
                verdict.restsOn().stream().map(Assumption::question).toList(),
                dutch.restsOn(),
                english.restsOn(),
                dutch.wouldChange(),
                english.wouldChange());
    }
}
