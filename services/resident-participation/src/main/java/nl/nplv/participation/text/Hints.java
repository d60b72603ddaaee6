package nl.nplv.participation.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for personal data in free text. A hint is no proof: it goes to the moderator, and the place is masked until the moderator
 * has decided.
 */
public final class Hints {
    /** What stands in the place of a hint. */
    public static final String MASK = "[…]";

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+\\s?@\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}[ ]?(?:[A-Z0-9]{4}[ ]?){2,7}[A-Z0-9]{1,4}\\b");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d+])(?:\\+|00)\\d{2}[ ()-]{0,3}\\d(?:[ ()-]{0,2}\\d){7,10}(?!\\d)|(?<!\\d)0[1-9](?:[ -]{0,2}\\d){8}(?!\\d)");
    private static final Pattern NINE_DIGITS = Pattern.compile(
            "(?<!\\d)\\d{4}[ .-]?\\d{2}[ .-]?\\d{3}(?!\\d)|(?<!\\d)\\d{3}[ .-]\\d{3}[ .-]\\d{3}(?!\\d)");

    private Hints() {}

    private record Looked(String masked, Set<Hint> found) {}

    /** What the text may hold. */
    public static Set<Hint> in(String text) {
        return look(text).found();
    }

    /** The text with every such place masked. */
    public static String masked(String text) {
        return look(text).masked();
    }

    private static Looked look(String text) {
        var found = EnumSet.noneOf(Hint.class);
        return new Looked(masked(text, found), found);
    }

    private static String masked(String text, Set<Hint> found) {
        var rest = replace(text, EMAIL, Hint.EMAIL, match -> true, found);
        rest = replace(rest, IBAN, Hint.IBAN, match -> true, found);
        rest = replace(rest, PHONE, Hint.PHONE, match -> true, found);
        return replace(rest, NINE_DIGITS, Hint.BSN, Hints::passesElevenTest, found);
    }

    private static String replace(String text, Pattern pattern, Hint hint, Predicate<String> holds, Set<Hint> found) {
        return pattern.matcher(text).replaceAll(match -> {
            if (!holds.test(match.group())) {
                return Matcher.quoteReplacement(match.group());
            }
            found.add(hint);
            return Matcher.quoteReplacement(MASK);
        });
    }

    /** Elfproef of a BSN: 9a + 8b + … + 2h − i is a multiple of eleven, and it is not all zeros. */
    static boolean passesElevenTest(String text) {
        var digits = text.replaceAll("\\D", "");
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.matches("0+");
    }
}
