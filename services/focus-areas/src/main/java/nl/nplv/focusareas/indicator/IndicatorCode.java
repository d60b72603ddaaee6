package nl.nplv.focusareas.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Code of an indicator, such as {@code FEELS_UNSAFE}; its key in paths.
 *
 * @param value capitals, digits and underscores, at most 60
 */
@Schema(
        type = SchemaType.STRING,
        pattern = IndicatorCode.PATTERN,
        examples = "FEELS_UNSAFE",
        description = "Code of an indicator; its key in paths.")
public record IndicatorCode(@JsonValue String value) implements Comparable<IndicatorCode> {
    static final String PATTERN = "[A-Z0-9_]{1,60}";

    @JsonCreator
    public IndicatorCode {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("must be 1 to 60 capitals, digits and underscores");
        }
    }

    /** For path and query parameters. */
    public static IndicatorCode fromString(String value) {
        return new IndicatorCode(value);
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
