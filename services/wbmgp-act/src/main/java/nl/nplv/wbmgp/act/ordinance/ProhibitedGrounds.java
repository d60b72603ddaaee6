package nl.nplv.wbmgp.act.ordinance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.nplv.wbmgp.act.data.Table;

/**
 * Grounds that may not figure anywhere: religion, belief, politics, race, sex or any other. Characteristics are free words, so
 * they are found by parts of words ({@code prohibited-grounds.csv}); a council that means well loses a word, no resident a home.
 */
public final class ProhibitedGrounds {
    private static final List<Ground> GROUNDS = Table.read("prohibited-grounds").stream()
            .map(row -> new Ground(row.text("code"), row.words("words")))
            .toList();

    private ProhibitedGrounds() {}

    private record Ground(String code, List<String> words) {
        boolean isIn(List<String> text) {
            return words.stream().anyMatch(word -> text.stream().anyMatch(other -> other.startsWith(word)));
        }
    }

    /** Code of the ground that a characteristic rests on; empty when it may figure. */
    public static Optional<String> in(String characteristic) {
        var words = Arrays.asList(characteristic.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
        return GROUNDS.stream()
                .filter(ground -> ground.isIn(words))
                .map(Ground::code)
                .findFirst();
    }
}
