package nl.nplv.participation.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link PlainText}. */
public class PlainTextCheck implements ConstraintValidator<PlainText, String> {
    /** Cc but tab and line breaks; bidi embeddings, overrides, isolates (UAX 9); tags; half characters; not-characters. */
    private static final Pattern REFUSED = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFEFF]|[\\p{Cs}]|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    /** Letters of no writing carry more marks than this; more are meant to run over the lines around. */
    private static final Pattern PILED = Pattern.compile("\\p{M}{9,}");

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || isPlain(text);
    }

    static boolean isPlain(String text) {
        return !REFUSED.matcher(text).find() && !PILED.matcher(text).find();
    }
}
