package nl.nplv.wbmgp.act.verdict;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nplv.wbmgp.act.data.Row;
import nl.nplv.wbmgp.act.data.Table;

/** Sentences and words in both languages, from {@code phrases.csv} and {@code words.csv}. */
final class Phrases {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, Row> SENTENCES = byKey("phrases");
    private static final Map<String, Row> WORDS = byKey("words");

    private Phrases() {}

    static boolean has(String key) {
        return SENTENCES.containsKey(key);
    }

    static String sentence(Message message, Language language) {
        var facts = Fact.byName(message.facts());
        return PLACE.matcher(find(SENTENCES, message.key()).text(language.tag()))
                .replaceAll(place -> {
                    var fact = facts.get(place.group(1));
                    if (fact == null) {
                        throw new IllegalStateException(message.key() + " needs the fact " + place.group(1));
                    }
                    return fact.in(language);
                });
    }

    /** A code in words; a code without a word, such as a name, is said as it is. */
    static String word(String code, Language language) {
        var word = WORDS.get(code);
        return word == null ? code : word.text(language.tag());
    }

    private static Row find(Map<String, Row> rows, String key) {
        var row = rows.get(key);
        if (row == null) {
            throw new IllegalStateException("phrases.csv has no " + key);
        }
        return row;
    }

    private static Map<String, Row> byKey(String table) {
        return Table.read(table).stream().collect(Collectors.toMap(row -> row.text("key"), row -> row));
    }
}
