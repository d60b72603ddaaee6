package nl.nplv.focusareas.dashboard;

import java.math.BigDecimal;
import java.util.List;
import nl.nplv.focusareas.indicator.CentralGoal;
import nl.nplv.focusareas.indicator.IndicatorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One indicator against its baseline.
 *
 * @param code code of the indicator
 * @param name its name
 * @param goal its goal
 * @param unit unit of all values
 * @param baseline with what is compared
 * @param latest what is compared, once there is more than the baseline
 * @param difference latest less baseline, exact
 * @param direction whether that is good news
 * @param series the latest values, oldest first, at most twelve
 */
@Schema(name = "DashboardIndicator", description = "One indicator against its baseline.")
record Trend(
        @Schema(description = "Code of the indicator.") IndicatorCode code,

        @Schema(description = "Its name.", examples = "Residents who feel unsafe in their own neighbourhood")
        String name,

        @Schema(description = "Its goal.", examples = "SAFETY")
        CentralGoal goal,

        @Schema(description = "Unit of all values.", examples = "%")
        String unit,

        @Schema(description = "With what is compared.") Point baseline,

        @Nullable @Schema(description = "What is compared; absent while there is only the baseline.")
        Point latest,

        @Nullable @Schema(description = "Latest less baseline, exact.", examples = "-1.5")
        BigDecimal difference,

        @Nullable @Schema(description = "Whether the difference is good news.", examples = "BETTER")
        Direction direction,

        @Schema(description = "The latest values, oldest first; at most 12.")
        List<Point> series) {

    /**
     * Compares the latest value, other than the baseline itself, with the baseline.
     *
     * @param series the latest values, oldest first
     */
    static Trend of(MeasuredIndicator indicator, List<Point> series) {
        var baseline = indicator.baseline();
        var latest = series.reversed().stream()
                .filter(point -> !point.period().equals(baseline.period()))
                .findFirst();
        var difference = latest.map(point -> point.value().subtract(baseline.value()));
        return new Trend(
                indicator.code(),
                indicator.name(),
                indicator.goal(),
                indicator.unit(),
                baseline,
                latest.orElse(null),
                difference.orElse(null),
                difference
                        .map(change -> Direction.of(change, indicator.higherIsBetter()))
                        .orElse(null),
                series);
    }
}
