package nl.nplv.focusareas.dashboard;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a difference is good news. */
@Schema(name = "DashboardDirection", description = "Whether the difference is good news; says nothing about why.")
enum Direction {
    BETTER,
    WORSE,
    SAME;

    static Direction of(BigDecimal difference, boolean higherIsBetter) {
        if (difference.signum() == 0) {
            return SAME;
        }
        return (difference.signum() > 0) == higherIsBetter ? BETTER : WORSE;
    }
}
