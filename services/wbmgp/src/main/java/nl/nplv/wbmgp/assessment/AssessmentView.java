package nl.nplv.wbmgp.assessment;

import java.time.LocalDate;
import java.util.List;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.verdict.Assumption;
import nl.nplv.wbmgp.act.verdict.Citation;
import nl.nplv.wbmgp.act.verdict.Explanation;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Ground;
import nl.nplv.wbmgp.act.verdict.Language;
import nl.nplv.wbmgp.act.verdict.Step;
import nl.nplv.wbmgp.act.verdict.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verdict of the act on a case that was tried: for machines, and in sentences. */
@Schema(
        name = "Assessment",
        description = "What the act says of a case, and why. No decision: nothing is stored of it.")
record AssessmentView(
        @Schema(description = "What it comes to.", examples = "REFUSED")
        String outcome,

        @Schema(description = "Day whose text was used.") LocalDate judgedOn,

        @Schema(description = "Language of the sentences.", examples = "nl")
        String language,

        @Schema(description = "What the outcome itself states, such as a last day.")
        List<FactView> facts,

        @Schema(description = "Conditions in the order in which they were tried.")
        List<StepView> steps,

        @Schema(description = "Grounds of a refusal.") List<GroundView> grounds,

        @Schema(description = "Open questions that could turn the outcome, with the answer that was used.")
        List<AssumptionView> restsOn,

        @Schema(description = "The same in sentences.") ExplanationView explanation) {

    /** A fact. */
    @Schema(name = "AssessedFact", description = "A fact that was looked at.")
    record FactView(
            @Schema(description = "Name.", examples = "residentSince")
            String name,

            @Schema(description = "ISO date, number, true, false, or codes with commas.", examples = "2017-05-01")
            String value) {
        static List<FactView> all(List<Fact> facts) {
            return facts.stream()
                    .map(fact -> new FactView(fact.name(), fact.value()))
                    .toList();
        }
    }

    /** A condition. */
    @Schema(name = "AssessedCondition", description = "A condition that was tried.")
    record StepView(
            @Schema(description = "Condition.", examples = "SIX_YEARS")
            String condition,

            @Schema(description = "How it came out.") Step.Result result,

            @Schema(description = "What it looked at.") List<FactView> facts,

            @Schema(description = "Article.") CitationView citation) {
        static StepView of(Step step) {
            return new StepView(
                    step.condition().name(),
                    step.result(),
                    FactView.all(step.facts()),
                    CitationView.of(step.citation()));
        }
    }

    /** An article in a version. */
    @Schema(name = "AssessedArticle", description = "An article in the version of a day.")
    record CitationView(
            @Schema(
                    description = "Article: W is the Wbmgp, H the Huisvestingswet 2014, B the decree on personal data.",
                    examples = "W 8(1)")
            String article,

            @Nullable @Schema(description = "First day of the version; none when that version is not stored.")
            LocalDate textFrom) {
        static CitationView of(Citation citation) {
            return new CitationView(citation.article(), citation.textFrom());
        }
    }

    /** A ground. */
    @Schema(name = "AssessedGround", description = "Why the answer is no.")
    record GroundView(
            @Schema(description = "Code, as in refusals of this API.", examples = "INCOME_REQUIREMENT")
            String code,

            @Schema(description = "Article.") CitationView citation) {
        static GroundView of(Ground ground) {
            return new GroundView(ground.code(), CitationView.of(ground.citation()));
        }
    }

    /** An answer to an open question. */
    @Schema(name = "AssessedAssumption", description = "An open question of the law with the answer that was used.")
    record AssumptionView(
            @Schema(description = "Question.") OpenQuestion question,

            @Schema(description = "Number in the list of open questions.", examples = "1")
            int number,

            @Schema(description = "Answer that was used.") OpenQuestion.Answer answer) {
        static AssumptionView of(Assumption assumption) {
            return new AssumptionView(
                    assumption.question(), assumption.question().number(), assumption.answer());
        }
    }

    /** Sentences. */
    @Schema(name = "AssessedExplanation", description = "The verdict in plain sentences.")
    record ExplanationView(
            @Schema(description = "What it comes to.", examples = "De vergunning wordt geweigerd.")
            String outcome,

            @Schema(description = "A sentence for each condition.")
            List<String> because,

            @Schema(description = "What would lead to another outcome.")
            List<String> wouldChange,

            @Schema(description = "Answers to open questions that it rests on.")
            List<String> restsOn,

            @Schema(description = "What somebody can do against such a decision.")
            List<String> remedies) {
        static ExplanationView of(Explanation said) {
            return new ExplanationView(
                    said.outcome(), said.because(), said.wouldChange(), said.restsOn(), said.remedies());
        }
    }

    static AssessmentView of(Verdict<?> verdict, Language language) {
        return new AssessmentView(
                verdict.outcome().name(),
                verdict.judgedOn(),
                language.tag(),
                FactView.all(verdict.facts()),
                verdict.steps().stream().map(StepView::of).toList(),
                verdict.grounds().stream().map(GroundView::of).toList(),
                verdict.restsOn().stream().map(AssumptionView::of).toList(),
                ExplanationView.of(verdict.in(language)));
    }
}
