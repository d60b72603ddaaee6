package nl.nplv.participation.question;

import static nl.nplv.participation.question.QuestionProblem.ANSWER_INVALID;
import static nl.nplv.participation.question.QuestionProblem.QUESTION_INVALID;
import static nl.nplv.participation.question.Questions.budget;
import static nl.nplv.participation.question.Questions.choice;
import static nl.nplv.participation.question.Questions.choosing;
import static nl.nplv.participation.question.Questions.dividing;
import static nl.nplv.participation.question.Questions.location;
import static nl.nplv.participation.question.Questions.open;
import static nl.nplv.participation.question.Questions.pointing;
import static nl.nplv.participation.question.Questions.ranked;
import static nl.nplv.participation.question.Questions.ranking;
import static nl.nplv.participation.question.Questions.share;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTest {
    @Test
    void answers_that_fit_their_questions_are_taken_and_nobody_has_to_answer_all() {
        var asked = new Questionnaire(
                List.of(open(), choice(2, "a", "b", "c"), ranking("a", "b"), budget("100.00", "a", "b"), location()));

        assertThatCode(() -> asked.mustTake(List.of(
                        choosing("a", "c"),
                        ranked("b", "a"),
                        dividing(share("a", "33.33"), share("b", "66.67")),
                        pointing("5.95", "50.95"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> asked.mustTake(List.of())).doesNotThrowAnyException();
    }

    @Test
    void a_budget_is_divided_to_the_cent() {
        var asked = new Questionnaire(List.of(budget("100.00", "a", "b")));

        refused(asked, dividing(share("a", "33.33"), share("b", "66.66")));
        refused(asked, dividing(share("a", "33.34"), share("b", "66.67")));
        refused(asked, dividing(share("a", "50.00"), share("a", "50.00")));
        refused(asked, dividing(share("x", "100.00")));
    }

    @Test
    void a_choice_takes_as_many_different_options_as_it_says() {
        var asked = new Questionnaire(List.of(choice(2, "a", "b", "c")));

        refused(asked, choosing());
        refused(asked, choosing("a", "b", "c"));
        refused(asked, choosing("a", "a"));
        refused(asked, choosing("x"));
    }

    @Test
    void a_ranking_names_each_option_once() {
        var asked = new Questionnaire(List.of(ranking("a", "b", "c")));

        refused(asked, ranked("a", "b"));
        refused(asked, ranked("a", "b", "b"));
    }

    @ParameterizedTest
    @CsvSource({
        "5.95,50.95,true",
        "5.901,50.901,true",
        "5.89,50.95,false",
        "5.95,51.01,false",
        "5.91,50.99,false",
        "6.2,50.95,false"
    })
    void a_place_lies_inside_the_outline(String lon, String lat, boolean inside) {
        assertThat(Questions.square().contains(Questions.place(lon, lat))).isEqualTo(inside);
        if (!inside) {
            refused(new Questionnaire(List.of(location())), pointing(lon, lat));
        }
    }

    @Test
    void an_answer_of_another_kind_to_an_unknown_question_or_twice_is_refused() {
        var asked = new Questionnaire(List.of(choice(1, "a", "b")));

        refused(asked, new Answer("pick", "text", null, null, null, null));
        refused(asked, new Answer("pick", "text", List.of("a"), null, null, null));
        refused(asked, ranked("a", "b"));
        assertRefused(ANSWER_INVALID, () -> asked.mustTake(List.of(choosing("a"), choosing("b"))));
    }

    @Test
    void a_question_that_cannot_be_answered_is_not_asked() {
        unasked(choice(1, "a"));
        unasked(choice(1, "a", "a"));
        unasked(new Question(
                "fund",
                QuestionKind.BUDGET,
                "?",
                Questions.budget("1", "a", "b").options(),
                null,
                null,
                null));
        unasked(new Question("spot", QuestionKind.LOCATION, "?", null, null, null, null));
        assertRefused(QUESTION_INVALID, () -> new Questionnaire(List.of(open(), open())).mustBeAnswerable());
    }

    private static void refused(Questionnaire asked, Answer answer) {
        assertRefused(ANSWER_INVALID, () -> asked.mustTake(List.of(answer)));
    }

    private static void unasked(Question question) {
        assertRefused(QUESTION_INVALID, () -> new Questionnaire(List.of(question)).mustBeAnswerable());
    }
}
