package nl.nplv.wbmgp.act.verdict;

import java.util.Locale;

/** Languages in which a verdict explains itself: plain Dutch (B1) and English. */
public enum Language {
    NL("nl"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Column of the tables of phrases, and tag of the language. */
    public String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
