package nl.nplv.executionplans.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nplv.executionplans.known.KnownMeasurement;

/**
 * An indicator in an area against its baseline: a signal, no proof of an effect (FA7).
 *
 * @param indicatorCode indicator
 * @param focusAreaId area
 * @param area slug of the area
 * @param baseline first value
 * @param latest last value
 */
record IndicatorTrend(String indicatorCode, UUID focusAreaId, String area, BigDecimal baseline, BigDecimal latest) {
    private static final Comparator<KnownMeasurement> BY_PERIOD =
            Comparator.comparing(each -> firstMonth(each.period()));

    /** What was measured in one area by one indicator. */
    private record Series(String indicatorCode, UUID focusAreaId) {
        static Series of(KnownMeasurement measured) {
            return new Series(measured.indicatorCode(), measured.focusAreaId());
        }
    }

    /** All that have a baseline, in the order of code and slug. */
    static List<IndicatorTrend> of(List<KnownMeasurement> measured, Map<UUID, String> slugs) {
        var latest = measured.stream()
                .collect(Collectors.toMap(Series::of, Function.identity(), BinaryOperator.maxBy(BY_PERIOD)));
        return measured.stream()
                .filter(KnownMeasurement::baseline)
                .map(first -> new IndicatorTrend(
                        first.indicatorCode(),
                        first.focusAreaId(),
                        slugs.getOrDefault(
                                first.focusAreaId(), first.focusAreaId().toString()),
                        first.value(),
                        latest.getOrDefault(Series.of(first), first).value()))
                .sorted(Comparator.comparing(IndicatorTrend::indicatorCode).thenComparing(IndicatorTrend::area))
                .toList();
    }

    BigDecimal value(Measure measure) {
        return switch (measure) {
            case INDICATOR_BASELINE -> baseline;
            case INDICATOR_LATEST -> latest;
            case INDICATOR_DIFFERENCE -> latest.subtract(baseline);
            default -> throw new IllegalArgumentException(measure + " is not of an indicator");
        };
    }

    /** Periods sort by their first month; {@code 2023}, {@code 2023-H2} and {@code 2023-Q3} are all known forms. */
    private static String firstMonth(String period) {
        return period.replace("-H1", "-01")
                .replace("-H2", "-07")
                .replace("-Q1", "-01")
                .replace("-Q2", "-04")
                .replace("-Q3", "-07")
                .replace("-Q4", "-10");
    }
}
