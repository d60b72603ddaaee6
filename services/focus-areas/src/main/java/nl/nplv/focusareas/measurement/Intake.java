package nl.nplv.focusareas.measurement;

import static nl.nplv.focusareas.indicator.IndicatorProblem.UNKNOWN_FOCUS_AREA;
import static nl.nplv.focusareas.indicator.IndicatorProblem.UNKNOWN_INDICATOR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.indicator.Indicator;
import nl.nplv.focusareas.indicator.IndicatorCode;
import nl.nplv.focusareas.measurement.MeasurementEvent.MeasurementRecorded;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.problem.Problem;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Takes new measurements in, in their order: a baseline counts for what comes after it in the same request. */
final class Intake {
    private final Map<IndicatorCode, Indicator> indicators;
    private final Map<String, FocusArea> areas;
    private final Map<Series.Key, Series> series = new HashMap<>();

    /** One that was taken in, to be recorded. */
    record Taken(Measurement measurement, MeasurementRecorded event) {}

    /**
     * Knows what new measurements can clash with.
     *
     * @param indicators those that exist
     * @param areas those that exist
     * @param earlier baselines, and what was measured in the same periods
     */
    Intake(Map<IndicatorCode, Indicator> indicators, Map<String, FocusArea> areas, List<Measurement> earlier) {
        this.indicators = indicators;
        this.areas = areas;
        earlier.forEach(measurement -> series(Series.Key.of(measurement)).know(measurement));
    }

    /**
     * Takes one in.
     *
     * @throws RuleViolation UNKNOWN_INDICATOR, UNKNOWN_FOCUS_AREA, or what {@link Measurement#record} throws
     */
    Taken take(MeasurementRequest request, Actor by, LocalDate today) {
        var indicator = indicators.get(request.indicatorCode());
        var area = areas.get(request.focusAreaSlug());
        if (indicator == null || area == null) {
            throw unknown(request, indicator, area);
        }
        var measurement = new Measurement(
                indicator, area, request.period(), request.value(), request.baseline(), request.source());
        var event = measurement.record(series(request.series()), indicator, area, by, today);
        return new Taken(measurement, event);
    }

    private Series series(Series.Key key) {
        return series.computeIfAbsent(key, each -> new Series());
    }

    private static RuleViolation unknown(
            MeasurementRequest request, @Nullable Indicator indicator, @Nullable FocusArea area) {
        var violations = Stream.of(
                        unless(
                                indicator,
                                UNKNOWN_INDICATOR,
                                "/indicatorCode",
                                "no indicator " + request.indicatorCode()),
                        unless(area, UNKNOWN_FOCUS_AREA, "/focusAreaSlug", "no focus area " + request.focusAreaSlug()))
                .filter(Objects::nonNull)
                .toList();
        return new RuleViolation(indicator == null ? UNKNOWN_INDICATOR : UNKNOWN_FOCUS_AREA, violations);
    }

    private static @Nullable Violation unless(@Nullable Object found, Problem problem, String pointer, String detail) {
        return found == null ? Violation.body(pointer, problem.name(), detail) : null;
    }
}
