package nl.nplv.executionplans.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfTest {
    @ParameterizedTest
    @CsvSource({
        "2023-H1, 2022-12-31T23:00:00Z, 2023-06-30T22:00:00Z, 2023-06-30",
        "2023-H2, 2023-06-30T22:00:00Z, 2023-12-31T23:00:00Z, 2023-12-31"
    })
    void a_half_year_runs_from_midnight_to_midnight_in_amsterdam(
            Half half, Instant start, Instant end, LocalDate lastDay) {
        assertThat(half.start()).isEqualTo(start);
        assertThat(half.end()).isEqualTo(end);
        assertThat(half.lastDay()).isEqualTo(lastDay);
        assertThat(half.contains(start)).isTrue();
        assertThat(half.contains(start.minusNanos(1))).isFalse();
        assertThat(half.contains(end.minusNanos(1))).isTrue();
        assertThat(half.contains(end)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, 2023-H1", "2023-07-01, 2023-H2", "2023-12-31, 2023-H2", "2024-01-01, 2024-H1"})
    void every_day_is_in_a_half_year(LocalDate day, Half half) {
        assertThat(Half.of(day)).isEqualTo(half);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-H3", "1923-H1", "2023-h1"})
    void anything_else_is_no_half_year(String text) {
        assertThatThrownBy(() -> new Half(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
