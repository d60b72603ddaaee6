package nl.nplv.funding.scheme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a scheme pays for, and the goal that it serves.
 *
 * @param code code within the scheme
 * @param goal goal
 */
@Schema(description = "What a scheme pays for, and the goal that it serves.")
public record Theme(
        @NotNull @Pattern(regexp = Theme.PATTERN) @Schema(description = "Code within the scheme.", examples = "HEALTHY_ENVIRONMENT")
        String code,

        @NotNull @Schema(description = "Goal that it serves.")
        CentralGoal goal) {
    /** Form of a theme's code. */
    public static final String PATTERN = "[A-Z][A-Z0-9_]{1,59}";

    /** Money that may be spent across themes (integraal deel, FU2). */
    public static final String INTEGRAL = "INTEGRAL";
}
