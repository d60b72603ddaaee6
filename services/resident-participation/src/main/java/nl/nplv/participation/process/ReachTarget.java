package nl.nplv.participation.process;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A group that a process wants to reach.
 *
 * @param group the group
 * @param unreached whether it was not reached before
 * @param sharePercent its share of the area's residents, percent
 */
@Schema(description = "A group that a process wants to reach.")
public record ReachTarget(
        @NotNull @Schema(description = "The group.") TargetGroup group,

        @NotNull @Schema(description = "Whether it was not reached before.", examples = "true")
        Boolean unreached,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(description = "Its share of the area's residents, percent.", examples = "17.5")
        BigDecimal sharePercent) {}
