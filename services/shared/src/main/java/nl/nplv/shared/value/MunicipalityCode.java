package nl.nplv.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * CBS code of a municipality (gemeentecode), such as {@code GM0505}.
 *
 * @param value GM and four digits
 */
@Schema(
        type = SchemaType.STRING,
        pattern = MunicipalityCode.PATTERN,
        examples = "GM0479",
        description = "CBS code of a municipality (gemeentecode).")
public record MunicipalityCode(@JsonValue String value) implements Comparable<MunicipalityCode> {
    static final String PATTERN = "GM\\d{4}";

    @JsonCreator
    public MunicipalityCode {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("must be GM and four digits");
        }
    }

    /** For path and query parameters. */
    public static MunicipalityCode fromString(String value) {
        return new MunicipalityCode(value);
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
