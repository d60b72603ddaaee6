package nl.nplv.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * CBS code of a province (provinciecode), such as {@code PV28}.
 *
 * @param value PV and two digits
 */
@Schema(
        type = SchemaType.STRING,
        pattern = ProvinceCode.PATTERN,
        examples = "PV27",
        description = "CBS code of a province (provinciecode).")
public record ProvinceCode(@JsonValue String value) implements Comparable<ProvinceCode> {
    static final String PATTERN = "PV\\d{2}";

    @JsonCreator
    public ProvinceCode {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("must be PV and two digits");
        }
    }

    /** For path and query parameters. */
    public static ProvinceCode fromString(String value) {
        return new ProvinceCode(value);
    }

    @Override
    public int compareTo(ProvinceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
