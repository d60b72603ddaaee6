package nl.nplv.focusareas.measurement;

import static nl.nplv.focusareas.measurement.MeasurementProblem.BASELINE_EXISTS;
import static nl.nplv.focusareas.measurement.MeasurementProblem.MEASUREMENT_EXISTS;
import static nl.nplv.focusareas.measurement.MeasurementProblem.NO_BASELINE;

import java.util.HashSet;
import java.util.Set;
import nl.nplv.focusareas.indicator.IndicatorCode;
import org.jspecify.annotations.Nullable;

/** What is measured of one indicator in one area: a baseline, and periods from it on, each once (FA5). */
final class Series {
    private final Set<Period> measured = new HashSet<>();
    private @Nullable Period baseline;

    /** Which series a measurement belongs to. */
    record Key(IndicatorCode indicatorCode, String focusAreaSlug) {
        static Key of(Measurement measurement) {
            return new Key(measurement.indicatorCode(), measurement.focusAreaSlug());
        }
    }

    /** Knows one that was taken before. */
    void know(Measurement measurement) {
        measured.add(measurement.period());
        if (measurement.baseline()) {
            baseline = measurement.period();
        }
    }

    /**
     * Takes one more.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NO_BASELINE, BASELINE_EXISTS or MEASUREMENT_EXISTS
     */
    void take(Measurement measurement) {
        if (measurement.baseline()) {
            mustHaveNone();
        }
        if (measured.contains(measurement.period())) {
            throw MEASUREMENT_EXISTS.at(
                    "/period", measurement.period() + " was measured; a mistake in it is corrected");
        }
        if (!measurement.baseline()) {
            mustHaveOneUpTo(measurement.period());
        }
        know(measurement);
    }

    private void mustHaveNone() {
        if (baseline != null) {
            throw BASELINE_EXISTS.at("/baseline", "the baseline is of " + baseline + "; a mistake in it is corrected");
        }
    }

    private void mustHaveOneUpTo(Period period) {
        if (baseline == null) {
            throw NO_BASELINE.at("/baseline", "no baseline is measured yet");
        }
        if (period.firstDay().isBefore(baseline.firstDay())) {
            throw NO_BASELINE.at("/period", period + " begins before the baseline of " + baseline);
        }
        if (period.contains(baseline)) {
            throw NO_BASELINE.at(
                    "/period", period + " is not later than the baseline of " + baseline + ", it holds it");
        }
    }
}
