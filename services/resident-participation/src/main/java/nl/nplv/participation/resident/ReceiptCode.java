package nl.nplv.participation.resident;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a resident without an account shows to come back to what they wrote: 128 bits, in letters and digits that cannot be mistaken
 * for each other (Crockford's base 32), in groups.
 *
 * @param value 26 characters in groups of five, upper case
 */
@Schema(
        type = SchemaType.STRING,
        pattern = ReceiptCode.PATTERN,
        examples = "7ZK3M-0Q9XA-4TB8C-D5EFG-HJKNP-R",
        description =
                "Receipt code: shown once, kept by the resident only. Upper and lower case, with or without dashes.")
public record ReceiptCode(String value) {
    static final String PATTERN =
            "[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{5}-){5}[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]";

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern WRITTEN = Pattern.compile(PATTERN);
    private static final int LENGTH = 26;
    private static final int BITS = 5;
    private static final int GROUP = 5;

    /**
     * Reads a code as a person types it.
     *
     * @throws IllegalArgumentException when it is none; says what it must be, never what was typed
     */
    public static ReceiptCode fromString(String text) {
        if (!WRITTEN.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException("must be a receipt code of 26 letters and digits");
        }
        return grouped(text.strip().replace("-", "").toUpperCase(Locale.ROOT));
    }

    /** The code of 128 bits. */
    static ReceiptCode of(byte[] bits) {
        var number = new BigInteger(1, bits);
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            var digit = number.shiftRight(i * BITS).intValue() & (ALPHABET.length() - 1);
            letters.append(ALPHABET.charAt(digit));
        }
        return grouped(letters.toString());
    }

    private static ReceiptCode grouped(String letters) {
        return new ReceiptCode(letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-"));
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
