package nl.nplv.focusareas.liveability;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Version of the Leefbaarometer's model; figures of two versions cannot be compared. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"2.0", "3.0"},
        description =
                "Version of the model: 2.0 gives classes, 3.0 scores. Figures of two versions cannot be compared.",
        examples = "3.0")
public enum ModelVersion {
    /** Classes 1 (very insufficient) to 9 (excellent). */
    V2("2.0"),
    /** Scores, deviation from the national mean and five dimensions. */
    V3("3.0");

    private final String code;

    ModelVersion(String code) {
        this.code = code;
    }

    /** For query parameters. */
    public static ModelVersion fromString(String code) {
        return Arrays.stream(values())
                .filter(version -> version.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be 2.0 or 3.0"));
    }

    /** As published. */
    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
