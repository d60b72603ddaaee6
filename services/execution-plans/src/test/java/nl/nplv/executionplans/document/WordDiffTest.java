package nl.nplv.executionplans.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c | a b c | =a b c",
                "a b c | a c | =a -b =c",
                "a c | a b c | =a +b =c",
                "a b c | a x c | =a -b +x =c",
                "'' | a b | +a b",
                "a b | '' | -a b",
                "'' | '' | ''",
                "one in three households has debts | one in four households has some debts | =one in -three +four =households has +some =debts"
            })
    void the_fewest_words_change(String before, String after, String expected) {
        assertThat(shown(WordDiff.between(before, after))).isEqualTo(expected);
    }

    @Test
    void the_changes_always_lead_from_the_one_text_to_the_other() {
        var random = new Random(42);
        for (int round = 0; round < 500; round++) {
            var before = words(random);
            var after = words(random);

            var changes = WordDiff.between(before, after);

            assertThat(side(changes, WordChange.Kind.ADDED)).isEqualTo(before);
            assertThat(side(changes, WordChange.Kind.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void texts_that_have_nothing_in_common_replace_each_other() {
        var before = IntStream.range(0, 3000).mapToObj(nth -> "a" + nth).collect(Collectors.joining(" "));
        var after = IntStream.range(0, 3000).mapToObj(nth -> "b" + nth).collect(Collectors.joining(" "));

        assertThat(WordDiff.between(before, after))
                .extracting(WordChange::kind)
                .containsExactly(WordChange.Kind.REMOVED, WordChange.Kind.ADDED);
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(word -> "w" + word)
                .collect(Collectors.joining(" "));
    }

    private static String side(List<WordChange> changes, WordChange.Kind leftOut) {
        return changes.stream()
                .filter(change -> change.kind() != leftOut)
                .map(WordChange::text)
                .collect(Collectors.joining(" "));
    }

    private static String shown(List<WordChange> changes) {
        return changes.stream()
                .map(change -> switch (change.kind()) {
                            case SAME -> "=";
                            case REMOVED -> "-";
                            case ADDED -> "+";
                        }
                        + change.text())
                .collect(Collectors.joining(" "));
    }
}
