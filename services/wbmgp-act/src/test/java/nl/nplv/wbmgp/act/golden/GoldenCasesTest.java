package nl.nplv.wbmgp.act.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.nplv.wbmgp.act.data.Table;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Ground;
import nl.nplv.wbmgp.act.verdict.Language;
import nl.nplv.wbmgp.act.verdict.Step;
import nl.nplv.wbmgp.act.verdict.Step.Result;
import nl.nplv.wbmgp.act.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code golden} is a case with the verdict that the law gives. {@code passed}, {@code failed} and {@code unknown}
 * are exact where a file has them; {@code failed}, {@code unknown}, {@code grounds} and {@code restsOn} are empty where it has not.
 */
class GoldenCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_verdict_is_what_the_law_gives(CaseFile file) {
        var verdict = Subjects.judge(file);

        var expected = file.expected().fresh();
        assertThat(verdict.outcome().name()).isEqualTo(expected.text("outcome"));
        if (expected.has("passed")) {
            assertThat(names(verdict, Result.PASSED)).isEqualTo(expected.words("passed"));
        }
        assertThat(names(verdict, Result.FAILED)).isEqualTo(expected.words("failed"));
        assertThat(names(verdict, Result.UNKNOWN)).isEqualTo(expected.words("unknown"));
        assertThat(verdict.grounds().stream().map(GoldenCasesTest::ground)).isEqualTo(expected.words("grounds"));
        assertThat(verdict.restsOn().stream()
                        .map(assumption -> assumption.question().name()))
                .isEqualTo(expected.words("restsOn"));
        assertThat(facts(verdict)).containsAll(expected.words("states"));
        assertThat(sentences(verdict)).containsAll(expected.words("sentences"));
        expected.mustBeRead();
    }

    @ParameterizedTest(name = "in {0}")
    @EnumSource(Language.class)
    void every_verdict_explains_itself_whole(Language language) {
        assertThat(CaseFile.all()).allSatisfy(file -> {
            var explanation = Subjects.judge(file).in(language);

            assertThat(Stream.of(
                                    List.of(explanation.outcome()),
                                    explanation.because(),
                                    explanation.wouldChange(),
                                    explanation.restsOn(),
                                    explanation.remedies())
                            .flatMap(List::stream))
                    .allSatisfy(sentence -> assertThat(sentence)
                            .endsWith(sentence.contains("(question") || sentence.contains("(vraag") ? ")" : ".")
                            .doesNotContain("{", "}", "null", "_"));
            assertThat(explanation.because()).isNotEmpty();
            assertThat(explanation.wouldChange()).isNotEmpty();
        });
    }

    @Test
    void there_are_enough_cases_and_no_two_say_the_same() {
        var cases = CaseFile.all();

        assertThat(cases).hasSizeGreaterThanOrEqualTo(150);
        assertThat(cases).extracting(CaseFile::says).doesNotHaveDuplicates();
    }

    @Test
    void every_condition_is_met_and_not_met_in_some_case() {
        var tried = CaseFile.all().stream()
                .map(Subjects::judge)
                .flatMap(verdict -> verdict.steps().stream())
                .toList();

        var conditions = Table.read("conditions").stream().map(row -> row.text("condition"));
        assertThat(conditions).allSatisfy(condition -> {
            assertThat(tried).anyMatch(step -> step.condition().key().equals(condition) && isPassed(step));
            assertThat(tried).anyMatch(step -> step.condition().key().equals(condition) && !isPassed(step));
        });
    }

    static List<CaseFile> cases() {
        return CaseFile.all();
    }

    private static List<String> names(Verdict<?> verdict, Result result) {
        return verdict.steps().stream()
                .filter(step -> step.result() == result)
                .map(Step::condition)
                .map(condition -> condition.name())
                .toList();
    }

    private static boolean isPassed(Step step) {
        return step.result() == Result.PASSED;
    }

    private static String ground(Ground ground) {
        return ground.code() + " " + ground.citation().article() + " of "
                + ground.citation().textFrom();
    }

    private static List<String> facts(Verdict<?> verdict) {
        return Stream.concat(verdict.facts().stream(), verdict.steps().stream().flatMap(step -> step.facts().stream()))
                .map(GoldenCasesTest::fact)
                .toList();
    }

    private static String fact(Fact fact) {
        return fact.name() + " " + fact.value();
    }

    private static List<String> sentences(Verdict<?> verdict) {
        return Stream.of(Language.values())
                .map(verdict::in)
                .flatMap(said -> Stream.of(
                                List.of(said.outcome()),
                                said.because(),
                                said.wouldChange(),
                                said.restsOn(),
                                said.remedies())
                        .flatMap(List::stream))
                .toList();
    }
}
