package nl.nplv.participation.question;

import static nl.nplv.participation.question.Questions.budget;
import static nl.nplv.participation.question.Questions.choice;
import static nl.nplv.participation.question.Questions.choosing;
import static nl.nplv.participation.question.Questions.dividing;
import static nl.nplv.participation.question.Questions.location;
import static nl.nplv.participation.question.Questions.pointing;
import static nl.nplv.participation.question.Questions.ranked;
import static nl.nplv.participation.question.Questions.ranking;
import static nl.nplv.participation.question.Questions.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.nplv.participation.question.QuestionResult.OptionResult;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void choices_are_counted_per_option() {
        var result = tally(choice(2, "a", "b", "c"), choosing("a"), choosing("a", "b"));

        assertThat(result.answers()).isEqualTo(2);
        assertThat(result.options()).containsExactly(option("a", 2, null), option("b", 1, null), option("c", 0, null));
    }

    @Test
    void a_ranking_gives_each_place_its_points() {
        var result = tally(ranking("a", "b", "c"), ranked("a", "b", "c"), ranked("b", "a", "c"), ranked("b", "c", "a"));

        assertThat(result.options()).containsExactly(option("a", 1, 3), option("b", 2, 5), option("c", 0, 1));
    }

    @Test
    void places_are_counted_about_a_hundred_metres_wide() {
        var result = tally(
                location(),
                pointing("5.95012", "50.95021"),
                pointing("5.95034", "50.94961"),
                pointing("5.97", "50.93"));

        assertThat(result.places()).hasSize(2);
        assertThat(result.places().getFirst().count()).isEqualTo(2);
        assertThat(result.places().getFirst().place().coordinates()).hasToString("[5.950, 50.950]");
    }

    @Test
    void what_a_hundred_people_divide_adds_up_to_the_cent_in_any_order() {
        var random = new Random(20230415);
        var answers = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(i -> {
                    var part = random.nextInt(10_001);
                    return dividing(share("a", cents(part)), share("b", cents(10_000 - part)));
                })
                .toList());
        var asked = new Questionnaire(List.of(budget("100.00", "a", "b")));
        var first = Tally.of(asked, answers);

        Collections.shuffle(answers, random);

        assertThat(Tally.of(asked, answers)).isEqualTo(first);
        assertThat(Money.sum(first.getFirst().options().stream().map(OptionResult::amount)))
                .isEqualTo(Money.of("10000.00"));
    }

    private static String cents(int cents) {
        return new BigDecimal(cents).movePointLeft(2).toPlainString();
    }

    private static QuestionResult tally(Question question, Answer... answers) {
        return Tally.of(new Questionnaire(List.of(question)), List.of(answers)).getFirst();
    }

    private static OptionResult option(String id, int votes, @Nullable Integer points) {
        return new OptionResult(id, votes, points, null);
    }
}
