package nl.nplv.focusareas.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.nplv.focusareas.indicator.CentralGoal;
import nl.nplv.focusareas.indicator.IndicatorCode;
import nl.nplv.focusareas.measurement.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    @ParameterizedTest
    @CsvSource({
        "false, 38.0, 36.5, -1.5, BETTER",
        "false, 38.0, 39.5, 1.5, WORSE",
        "true, 38.0, 36.5, -1.5, WORSE",
        "true, 38.0, 39.5, 1.5, BETTER",
        "true, 38.0, 38.00, 0.00, SAME",
        "false, 0.1, 0.3, 0.2, WORSE",
    })
    void the_latest_value_is_compared_with_the_baseline_exactly(
            boolean higherIsBetter,
            BigDecimal baseline,
            BigDecimal latest,
            BigDecimal difference,
            Direction direction) {
        var series = List.of(point("2023-H1", baseline), point("2023-H2", BigDecimal.TEN), point("2024-H1", latest));

        var trend = Trend.of(indicator(higherIsBetter, series.getFirst()), series);

        assertThat(trend.difference()).isEqualTo(difference);
        assertThat(trend.direction()).isEqualTo(direction);
        assertThat(trend.latest()).isEqualTo(series.getLast());
    }

    @Test
    void a_baseline_alone_is_not_compared_with_itself() {
        var series = List.of(point("2023-H1", BigDecimal.ONE));

        var trend = Trend.of(indicator(true, series.getFirst()), series);

        assertThat(trend.latest()).isNull();
        assertThat(trend.difference()).isNull();
        assertThat(trend.direction()).isNull();
        assertThat(trend.series()).isEqualTo(series);
    }

    @Test
    void a_year_that_begins_with_the_baseline_is_compared_with_it() {
        var series = List.of(point("2023", BigDecimal.TWO), point("2023-H1", BigDecimal.ONE));

        var trend = Trend.of(indicator(true, series.getLast()), series);

        assertThat(trend.latest()).isEqualTo(series.getFirst());
        assertThat(trend.direction()).isEqualTo(Direction.BETTER);
    }

    @Test
    @Tag("FA7")
    void the_note_claims_no_effect() {
        assertThat(DashboardView.NOTE)
                .contains("signals")
                .contains("not what caused it")
                .doesNotContain("effect");
    }

    private static Point point(String period, BigDecimal value) {
        return new Point(new Period(period), value);
    }

    private static MeasuredIndicator indicator(boolean higherIsBetter, Point baseline) {
        return new MeasuredIndicator(
                new IndicatorCode("FEELS_UNSAFE"), "Feels unsafe", CentralGoal.SAFETY, "%", higherIsBetter, baseline);
    }
}
