package nl.nplv.documents;

import java.util.stream.Collectors;

/** Text as it may stand in XML. */
final class Markup {
    private Markup() {}

    /** The text with markup characters escaped, for content and for attributes in double quotes. */
    static String escaped(String text) {
        return storable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The text with U+FFFD for each character that XML 1.0 forbids, such as a null or half a surrogate pair. */
    static String storable(String text) {
        return text.codePoints()
                .map(character -> allowed(character) ? character : '\uFFFD')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
