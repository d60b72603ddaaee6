package nl.nplv.executionplans.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.executionplans.known.KnownMeasurement;
import org.junit.jupiter.api.Test;

class IndicatorTrendTest {
    private static final UUID AREA = UUID.randomUUID();

    @Test
    void the_latest_period_is_held_against_the_baseline() {
        var baseline = measured("2023-H1", "38.0", true);

        var trends = IndicatorTrend.of(
                List.of(measured("2024-H1", "36.5", false), baseline, measured("2023-Q4", "39.0", false)),
                Map.of(AREA, "breda-noord"));

        var trend = trends.getFirst();
        assertThat(trends).hasSize(1);
        assertThat(trend.area()).isEqualTo("breda-noord");
        assertThat(trend.value(Measure.INDICATOR_BASELINE)).isEqualByComparingTo("38.0");
        assertThat(trend.value(Measure.INDICATOR_LATEST)).isEqualByComparingTo("36.5");
        assertThat(trend.value(Measure.INDICATOR_DIFFERENCE)).isEqualByComparingTo("-1.5");
    }

    private static KnownMeasurement measured(String period, String value, boolean baseline) {
        return new KnownMeasurement("FEELS_UNSAFE", AREA, period, new BigDecimal(value), baseline);
    }
}
