package nl.nplv.wbmgp.act.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.UnitKind;
import nl.nplv.wbmgp.act.data.Validity;
import nl.nplv.wbmgp.act.designation.DesignationCase;
import nl.nplv.wbmgp.act.designation.DesignationCase.AskedMeasure;
import nl.nplv.wbmgp.act.designation.DesignationCase.SubstanceTest;
import nl.nplv.wbmgp.act.designation.DesignationOutcome;
import nl.nplv.wbmgp.act.designation.DesignationRules;
import nl.nplv.wbmgp.act.designation.DesignationVerdict;
import nl.nplv.wbmgp.act.designation.DesignationVerdict.Term;
import nl.nplv.wbmgp.act.designation.RevocationCase;
import nl.nplv.wbmgp.act.designation.RevocationRules;
import nl.nplv.wbmgp.act.fine.Breach;
import nl.nplv.wbmgp.act.fine.FineCaps;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.question.OpenQuestion.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-11");

    @Test
    void a_verdict_says_what_would_mend_it_and_nothing_of_what_passed() {
        var verdict =
                RevocationRules.judge(new RevocationCase(Measure.ART8, true, false, false, TODAY), Answers.DEFAULT);

        assertThat(verdict.wouldChange()).extracting(Message::key).containsExactly("revocation.REGIONAL_CHANCES.mend");
    }

    @Test
    void a_verdict_that_passes_says_what_would_turn_it() {
        var verdict =
                RevocationRules.judge(new RevocationCase(Measure.ART8, true, true, false, TODAY), Answers.DEFAULT);

        assertThat(verdict.wouldChange()).extracting(Message::key).containsExactly("revocation.TESTS_MET.turn");
    }

    @Test
    void a_deemed_designation_has_the_term_that_was_asked_for() {
        assertThat(deemed("2026-04-01", "2030-03-31"))
                .returns(
                        DesignationOutcome.DEEMED_GRANTED,
                        verdict -> verdict.verdict().outcome())
                .extracting(DesignationVerdict::term)
                .isEqualTo(Optional.of(new Term(LocalDate.parse("2026-04-01"), LocalDate.parse("2030-03-31"))));
    }

    @Test
    void a_term_that_was_over_before_the_designation_was_deemed_made_is_none() {
        assertThat(deemed("2026-02-01", "2026-03-10").term()).isEmpty();
        assertThat(deemed("2026-02-01", "2026-03-11").term()).contains(new Term(TODAY, TODAY));
    }

    @ParameterizedTest
    @EnumSource(OpenQuestion.class)
    void every_open_question_has_a_default_among_its_answers_and_sentences_for_all(OpenQuestion question) {
        assertThat(question.number()).isBetween(1, 14);
        assertThat(question.answers())
                .contains(Answers.DEFAULT.to(question))
                .allSatisfy(answer -> assertThat(
                                new Assumption(question, answer).message().in(Language.EN))
                        .endsWith("(question " + question.number() + ")"));
    }

    @Test
    void another_answer_is_used_and_an_answer_of_another_question_is_refused() {
        var other = Answers.DEFAULT.with(OpenQuestion.TRANSITION, Answer.APPLICATION_DATE);

        assertThat(other.are(OpenQuestion.TRANSITION, Answer.APPLICATION_DATE)).isTrue();
        assertThat(Answers.DEFAULT.are(OpenQuestion.TRANSITION, Answer.APPLICATION_DATE))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answers.DEFAULT.with(OpenQuestion.TRANSITION, Answer.TWO_TERMS))
                .withMessageContaining("has no answer TWO_TERMS");
    }

    @Test
    void an_amount_that_is_configured_is_used_where_no_decree_is_stored() {
        var day = LocalDate.parse("2026-01-01");
        var caps =
                FineCaps.STORED.with(List.of(new FineCaps.Amount(1, new BigDecimal("500"), new Validity(day, null))));

        assertThat(FineCaps.STORED.euros(Breach.CONDITIONS, day)).isEmpty();
        assertThat(caps.euros(Breach.CONDITIONS, day)).contains(new BigDecimal("500"));
        assertThat(caps.euros(Breach.CONDITIONS, day.minusDays(1))).isEmpty();
    }

    @Test
    void a_sentence_without_its_fact_and_a_key_without_a_sentence_are_defects() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Message.of("outcome.objection.LATE").in(Language.NL))
                .withMessageContaining("needs the fact lastDay");
        assertThatIllegalStateException()
                .isThrownBy(() -> Message.of("no.such.key").in(Language.NL))
                .withMessageContaining("has no no.such.key");
    }

    @Test
    void a_fact_is_said_in_words() {
        assertThat(Fact.of("measures", Set.of(Measure.ART9, Measure.ART8)).in(Language.EN))
                .isEqualTo("income requirements (article 8), priority (article 9)");
        assertThat(Fact.code("name", "Poelenburg").in(Language.NL)).isEqualTo("Poelenburg");
        assertThat(Fact.of("yes", true).in(Language.NL)).isEqualTo("ja");
        assertThat(Fact.of("day", LocalDate.parse("2026-05-01")).in(Language.NL))
                .isEqualTo("1 mei 2026");
    }

    @Test
    void an_article_of_no_law_is_a_defect() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Citation.of("Q 1", TODAY))
                .withMessageContaining("names no law");
        assertThat(Citation.of("Awb 6:7", TODAY).textFrom()).isEqualTo("2005-12-30");
        assertThat(Citation.of("B 3", LocalDate.parse("2016-12-31")).textFrom()).isNull();
    }

    private static DesignationVerdict deemed(String start, String end) {
        var received = LocalDate.parse("2026-01-13");
        return DesignationRules.judge(
                new DesignationCase(
                        true,
                        List.of(new AskedMeasure(Measure.ART9, null)),
                        List.of(UnitKind.AREA),
                        EnumSet.allOf(SubstanceTest.class),
                        false,
                        false,
                        LocalDate.parse(start),
                        LocalDate.parse(end),
                        received,
                        received,
                        0,
                        null,
                        null,
                        TODAY),
                Answers.DEFAULT);
    }
}
