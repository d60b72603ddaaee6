package nl.nplv.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong and where it stands.
 *
 * @param in {@code body}, {@code query}, {@code path} or {@code header}
 * @param pointer JSON pointer, when it is in the body
 * @param name parameter, when it is not
 * @param code stable code
 * @param detail actual and allowed value
 */
@Schema(description = "One thing that is wrong, and where.")
@JsonInclude(Include.NON_NULL)
public record Violation(
        @Schema(description = "Where it was found: body, query, path or header.", examples = "body")
        String in,

        @Schema(description = "JSON pointer into the body.", examples = "/horizonYears", nullable = true) @Nullable String pointer,

        @Schema(description = "Name of the parameter or header.", nullable = true) @Nullable String name,

        @Schema(description = "Stable code.", examples = "HORIZON_RANGE")
        String code,

        @Schema(description = "Actual and allowed value.", examples = "must be 15 to 25")
        String detail) {

    /** A violation in the request body. */
    public static Violation body(String pointer, String code, String detail) {
        return new Violation("body", pointer, null, code, detail);
    }

    /** A violation in a query, path or header parameter. */
    public static Violation parameter(String in, String name, String code, String detail) {
        return new Violation(in, null, name, code, detail);
    }
}
