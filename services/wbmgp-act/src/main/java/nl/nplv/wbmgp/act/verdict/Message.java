package nl.nplv.wbmgp.act.verdict;

import java.util.List;

/**
 * A sentence before it is put in words.
 *
 * @param key row of {@code phrases.csv}
 * @param facts for the places between braces
 */
public record Message(String key, List<Fact> facts) {
    public Message {
        facts = List.copyOf(facts);
    }

    public static Message of(String key, Fact... facts) {
        return new Message(key, List.of(facts));
    }

    public String in(Language language) {
        return Phrases.sentence(this, language);
    }
}
