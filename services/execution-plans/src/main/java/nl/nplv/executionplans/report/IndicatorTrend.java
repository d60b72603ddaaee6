package nl.nplv.executionplans.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.nplv.executionplans.known.KnownMeasurement;

/**
 * An indicator in an area against its baseline: a signal, no proof of an effect (FA7).
 *
 * @param indicatorCode indicator
 * @param focusAreaId area
 * @param baseline first value
 * @param latest last value
 */
record IndicatorTrend(String indicatorCode, UUID focusAreaId, BigDecimal baseline, BigDecimal latest) {

    static IndicatorTrend of(KnownMeasurement baseline, List<KnownMeasurement> measured) {
        var latest = measured.stream()
                .filter(each -> each.indicatorCode().equals(baseline.indicatorCode())
                        && each.focusAreaId().equals(baseline.focusAreaId()))
                .max(Comparator.comparing(each -> firstMonth(each.period())))
                .orElse(baseline);
        return new IndicatorTrend(baseline.indicatorCode(), baseline.focusAreaId(), baseline.value(), latest.value());
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
