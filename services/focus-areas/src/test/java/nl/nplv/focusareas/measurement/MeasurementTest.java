package nl.nplv.focusareas.measurement;

import static nl.nplv.focusareas.indicator.IndicatorFixtures.GRONINGEN;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.HEERLEN;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.STATE;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.executive;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.finalOn;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.finalOne;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.finalOneOf;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.office;
import static nl.nplv.focusareas.indicator.IndicatorProblem.FOCUS_AREA_MISMATCH;
import static nl.nplv.focusareas.indicator.Refusal.pointers;
import static nl.nplv.focusareas.measurement.MeasurementProblem.BASELINE_EXISTS;
import static nl.nplv.focusareas.measurement.MeasurementProblem.BASELINE_TOO_EARLY;
import static nl.nplv.focusareas.measurement.MeasurementProblem.MEASUREMENT_EXISTS;
import static nl.nplv.focusareas.measurement.MeasurementProblem.NO_BASELINE;
import static nl.nplv.focusareas.measurement.MeasurementProblem.PERIOD_IN_FUTURE;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.nplv.focusareas.indicator.Indicator;
import nl.nplv.focusareas.measurement.MeasurementEvent.MeasurementCorrected;
import nl.nplv.focusareas.measurement.MeasurementEvent.MeasurementRecorded;
import nl.nplv.shared.identity.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("FA5")
class MeasurementTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    private final Indicator indicator = finalOne();
    private final Series series = new Series();

    @Test
    void a_baseline_starts_a_series() {
        var baseline = measurement("2023-H1", "38.0", true);

        assertThat(record(baseline, STATE))
                .isEqualTo(new MeasurementRecorded(
                        indicator.code(), HEERLEN.id(), new Period("2023-H1"), new BigDecimal("38.0"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-Q1", "2023-Q2", "2024-H1"})
    void what_begins_with_the_baseline_or_later_is_compared_with_it(String period) {
        series.know(measurement("2023-H1", "38.0", true));

        assertThat(record(measurement(period, "36.5", false), STATE).baseline()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-H2", "2022-Q4", "2022", "2023"})
    void nothing_is_measured_before_the_baseline_or_over_a_time_that_holds_it(String period) {
        series.know(measurement("2023-H1", "38.0", true));

        assertThat(pointers(NO_BASELINE, () -> record(measurement(period, "36.5", false), STATE)))
                .containsExactly("/period");
    }

    @ParameterizedTest
    @CsvSource({
        "2022, false",
        "2022-H2, false",
        "2022-Q4, false",
        "2023, true",
        "2023-H1, true",
        "2023-Q1, true",
        "2024, true"
    })
    void a_baseline_is_measured_once_the_set_is_final_on_15_january_2023(String period, boolean allowed) {
        var baseline = measurement(period, "38.0", true);

        if (allowed) {
            assertThat(record(baseline, STATE).baseline()).isTrue();
        } else {
            assertThat(pointers(BASELINE_TOO_EARLY, () -> record(baseline, STATE)))
                    .containsExactly("/period");
        }
    }

    @Test
    void a_set_that_became_final_on_the_last_day_of_the_period_may_have_its_baseline_there() {
        var late = finalOn("2023-06-30");
        var later = finalOn("2023-07-01");
        var period = new Period("2023-H1");

        assertThat(baselineOf(late, period).record(series, late, HEERLEN, STATE, TODAY))
                .isNotNull();
        assertThat(pointers(
                        BASELINE_TOO_EARLY,
                        () -> baselineOf(later, period).record(new Series(), later, HEERLEN, STATE, TODAY)))
                .containsExactly("/period");
    }

    @Test
    void nothing_is_measured_without_a_baseline() {
        assertThat(pointers(NO_BASELINE, () -> record(measurement("2024-H1", "36.5", false), STATE)))
                .containsExactly("/baseline");
    }

    @Test
    void a_second_baseline_is_refused() {
        series.know(measurement("2023-H1", "38.0", true));

        assertThat(pointers(BASELINE_EXISTS, () -> record(measurement("2023-H2", "37.0", true), STATE)))
                .containsExactly("/baseline");
    }

    @Test
    void a_period_is_measured_once() {
        series.know(measurement("2023-H1", "38.0", true));
        series.know(measurement("2024-H1", "36.5", false));

        assertThat(pointers(MEASUREMENT_EXISTS, () -> record(measurement("2024-H1", "36.0", false), STATE)))
                .containsExactly("/period");
        assertThat(pointers(MEASUREMENT_EXISTS, () -> record(measurement("2023-H1", "36.0", false), STATE)))
                .containsExactly("/period");
    }

    @Test
    void a_period_is_measured_from_its_first_day_on() {
        assertThat(record(measurement("2024-Q2", "38.0", true), STATE)).isNotNull();
        assertThat(pointers(PERIOD_IN_FUTURE, () -> record(measurement("2024-Q3", "36.0", false), STATE)))
                .containsExactly("/period");
    }

    @Test
    void a_local_indicator_is_measured_in_its_own_area_alone() {
        var local = finalOneOf(GRONINGEN);
        var measurement =
                new Measurement(local, HEERLEN, new Period("2023"), BigDecimal.ONE, true, "Veiligheidsmonitor");

        assertThat(pointers(FOCUS_AREA_MISMATCH, () -> measurement.record(series, local, HEERLEN, STATE, TODAY)))
                .containsExactly("/focusAreaSlug");
    }

    @ParameterizedTest
    @CsvSource({"EXE, GM0917, true", "EXE, GM0014, false", "OFF, heerlen-noord, true", "OFF, groningen-noord, false"})
    void office_and_executive_measure_their_own_area(String role, String scope, boolean allowed) {
        var by = role.equals("EXE") ? executive(scope) : office(scope);
        var measurement = measurement("2023-H1", "38.0", true);

        if (allowed) {
            assertThat(record(measurement, by)).isNotNull();
            assertThat(measurement.correct(BigDecimal.ONE, "typing error", HEERLEN, by))
                    .isNotNull();
        } else {
            assertThat(pointers(FORBIDDEN, () -> record(measurement, by))).hasSize(1);
            assertThat(pointers(FORBIDDEN, () -> measurement.correct(BigDecimal.ONE, "typing error", HEERLEN, by)))
                    .hasSize(1);
        }
    }

    @Test
    void a_correction_tells_the_new_value_and_keeps_its_reason_out_of_the_event() {
        var baseline = measurement("2023-H1", "38.0", true);

        var event = baseline.correct(new BigDecimal("38.2"), "two streets were left out", HEERLEN, STATE);

        assertThat(event)
                .isEqualTo(new MeasurementCorrected(
                        indicator.code(), HEERLEN.id(), new Period("2023-H1"), new BigDecimal("38.2"), true));
        assertThat(baseline.correctionReason()).isEqualTo("two streets were left out");
    }

    private MeasurementRecorded record(Measurement measurement, Actor by) {
        return measurement.record(series, indicator, HEERLEN, by, TODAY);
    }

    private static Measurement baselineOf(Indicator measured, Period period) {
        return new Measurement(measured, HEERLEN, period, BigDecimal.ONE, true, "Veiligheidsmonitor");
    }

    private Measurement measurement(String period, String value, boolean baseline) {
        return new Measurement(
                indicator, HEERLEN, new Period(period), new BigDecimal(value), baseline, "Veiligheidsmonitor");
    }
}
