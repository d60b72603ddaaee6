package nl.nplv.funding.scheme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Code of a scheme, such as {@code VHF_PROGRAMME}.
 *
 * @param value capitals, digits and underscores
 */
@Schema(
        type = SchemaType.STRING,
        pattern = SchemeCode.PATTERN,
        examples = "VHF_PROGRAMME",
        description = "Code of a scheme (regeling).")
public record SchemeCode(@JsonValue String value) implements Comparable<SchemeCode> {
    static final String PATTERN = "[A-Z][A-Z0-9_]{1,59}";

    @JsonCreator
    public SchemeCode {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("must be 2 to 60 capitals, digits and underscores");
        }
    }

    /** For path and query parameters. */
    public static SchemeCode fromString(String value) {
        return new SchemeCode(value);
    }

    @Override
    public int compareTo(SchemeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
