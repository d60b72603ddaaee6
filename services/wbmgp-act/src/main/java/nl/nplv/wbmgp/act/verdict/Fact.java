package nl.nplv.wbmgp.act.verdict;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A fact that a condition looked at.
 *
 * @param name as in the case that was put
 * @param kind how to say it
 * @param value as in JSON: an ISO date, a number, true, false, a code or codes with commas between
 */
public record Fact(String name, Kind kind, String value) {
    /** How a value is said. */
    public enum Kind {
        DATE,
        NUMBER,
        YES_NO,
        CODES
    }

    public static Fact of(String name, LocalDate day) {
        return new Fact(name, Kind.DATE, day.toString());
    }

    public static Fact of(String name, long number) {
        return new Fact(name, Kind.NUMBER, Long.toString(number));
    }

    public static Fact of(String name, boolean yes) {
        return new Fact(name, Kind.YES_NO, Boolean.toString(yes));
    }

    public static Fact of(String name, Enum<?> code) {
        return code(name, code.name());
    }

    public static Fact code(String name, String code) {
        return new Fact(name, Kind.CODES, code);
    }

    public static Fact of(String name, Collection<?> codes) {
        return new Fact(
                name, Kind.CODES, codes.stream().map(String::valueOf).sorted().collect(Collectors.joining(",")));
    }

    /** In words of a language. */
    public String in(Language language) {
        return switch (kind) {
            case DATE -> LocalDate.parse(value).format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
            case NUMBER -> value;
            case YES_NO, CODES ->
                Arrays.stream(value.split(",", -1))
                        .map(code -> Phrases.word(code, language))
                        .collect(Collectors.joining(", "));
        };
    }

    static Map<String, Fact> byName(Collection<Fact> facts) {
        return facts.stream().collect(Collectors.toMap(Fact::name, fact -> fact, (first, second) -> second));
    }
}
