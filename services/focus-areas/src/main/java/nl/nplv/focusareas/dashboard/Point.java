package nl.nplv.focusareas.dashboard;

import java.math.BigDecimal;
import nl.nplv.focusareas.measurement.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value in a period.
 *
 * @param period when
 * @param value exact, in the unit of the indicator
 */
@Schema(name = "DashboardPoint", description = "A value in a period.")
record Point(
        @Schema(description = "When.") Period period,

        @Schema(description = "Value, exact, in the unit of the indicator.", examples = "36.5")
        BigDecimal value) {}
