package nl.nplv.documents;

import java.util.Locale;
import java.util.stream.Collectors;

/** Text on paper: what has no glyph, or would turn the order of the words about, is named instead. */
final class ReadableText {
    private ReadableText() {}

    /** The text with, for example, {@code [grinning face]} and {@code [right-to-left override]} for the characters. */
    static String of(String text) {
        return text.codePoints().mapToObj(ReadableText::shown).collect(Collectors.joining());
    }

    private static String shown(int character) {
        if (Character.isWhitespace(character)) {
            return Character.toString(character);
        }
        if (joinsOrVaries(character)) {
            return "";
        }
        return Typeface.shows(character) && !turnsOrder(character) && !Character.isISOControl(character)
                ? Character.toString(character)
                : "[" + name(character) + "]";
    }

    private static String name(int character) {
        var name = Character.getName(character);
        return name == null ? "U+%04X".formatted(character) : name.toLowerCase(Locale.ROOT);
    }

    /** Unicode's bidirectional controls. */
    private static boolean turnsOrder(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    /** Has no meaning of its own: zero-width joiners and variation selectors. */
    private static boolean joinsOrVaries(int character) {
        return character == 0x200C || character == 0x200D || (character >= 0xFE00 && character <= 0xFE0F);
    }
}
