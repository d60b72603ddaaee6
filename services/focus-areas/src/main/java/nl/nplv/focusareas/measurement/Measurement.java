package nl.nplv.focusareas.measurement;

import static nl.nplv.focusareas.measurement.MeasurementProblem.BASELINE_TOO_EARLY;
import static nl.nplv.focusareas.measurement.MeasurementProblem.PERIOD_IN_FUTURE;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.indicator.Indicator;
import nl.nplv.focusareas.indicator.IndicatorCode;
import nl.nplv.focusareas.measurement.MeasurementEvent.MeasurementCorrected;
import nl.nplv.focusareas.measurement.MeasurementEvent.MeasurementRecorded;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.jspecify.annotations.Nullable;

/** Value of an indicator in an area in a period (meting); the first one is the baseline (nulmeting), FA5. */
@Entity
public class Measurement extends Aggregate {
    private IndicatorCode indicatorCode;
    private UUID focusAreaId;
    private String focusAreaSlug;
    private Period period;
    private BigDecimal value;
    private boolean baseline;
    private String source;
    private @Nullable String correctionReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Measurement() {}

    /**
     * A measurement, not yet taken in.
     *
     * @param value exact, in the unit of the indicator
     * @param source who measured it, or where it was published
     */
    Measurement(Indicator indicator, FocusArea area, Period period, BigDecimal value, boolean baseline, String source) {
        this.indicatorCode = indicator.code();
        this.focusAreaId = area.id();
        this.focusAreaSlug = area.slug();
        this.period = period;
        this.value = value;
        this.baseline = baseline;
        this.source = source;
    }

    /**
     * Takes it into the series of its indicator and area.
     *
     * @param today day of recording, Europe/Amsterdam
     * @throws nl.nplv.shared.problem.RuleViolation INDICATOR_NOT_FINAL, FOCUS_AREA_MISMATCH, PERIOD_IN_FUTURE,
     *     BASELINE_TOO_EARLY, NO_BASELINE, BASELINE_EXISTS or MEASUREMENT_EXISTS
     */
    MeasurementRecorded record(Series series, Indicator indicator, FocusArea area, Actor by, LocalDate today) {
        by.mustActWithin(area.municipalityCode(), area.slug());
        area.mustBeOpen();
        indicator.mustBeMeasuredIn(area);
        if (period.firstDay().isAfter(today)) {
            throw PERIOD_IN_FUTURE.at(
                    "/period", period + " begins on " + period.firstDay() + ", after today, " + today);
        }
        if (baseline) {
            mustNotEndBefore(indicator);
        }
        series.take(this);
        return new MeasurementRecorded(indicatorCode, focusAreaId, period, value, baseline);
    }

    /** FA5: measured when the set is final, so in a period that was not over by then. */
    private void mustNotEndBefore(Indicator indicator) {
        var finalisedOn = indicator.finalisedOn();
        if (finalisedOn != null && period.lastDay().isBefore(finalisedOn)) {
            throw BASELINE_TOO_EARLY.at(
                    "/period",
                    period + " ended on " + period.lastDay() + "; " + indicatorCode + " is final since " + finalisedOn);
        }
    }

    /** Puts a mistake right, of a baseline too: what stood here before stays in the history. */
    MeasurementCorrected correct(BigDecimal corrected, String reason, FocusArea area, Actor by) {
        by.mustActWithin(area.municipalityCode(), area.slug());
        value = corrected;
        correctionReason = reason;
        return new MeasurementCorrected(indicatorCode, focusAreaId, period, value, baseline);
    }

    IndicatorCode indicatorCode() {
        return indicatorCode;
    }

    UUID focusAreaId() {
        return focusAreaId;
    }

    String focusAreaSlug() {
        return focusAreaSlug;
    }

    Period period() {
        return period;
    }

    BigDecimal value() {
        return value;
    }

    boolean baseline() {
        return baseline;
    }

    String source() {
        return source;
    }

    @Nullable String correctionReason() {
        return correctionReason;
    }
}
