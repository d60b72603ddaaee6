package nl.nplv.participation.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Text as it is searched: the same letters are the same, however they were typed. */
public final class Searchable {
    private Searchable() {}

    /** Compatible characters made one, lower case: {@code e} with a combining accent is {@code é}. */
    public static String of(String text) {
        return Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
