package nl.nplv.focusareas.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-12-31",
        "2023-H1, 2023-06-30",
        "2023-H2, 2023-12-31",
        "2024-Q1, 2024-03-31",
        "2023-Q4, 2023-12-31"
    })
    void a_period_ends_on_the_day_before_the_next_one(String period, LocalDate last) {
        assertThat(new Period(period).lastDay()).isEqualTo(last);
    }

    private static final String[] IN_ORDER = {
        "2022-Q4", "2023", "2023-H1", "2023-Q1", "2023-Q2", "2023-H2", "2023-Q3", "2023-Q4", "2024"
    };

    private final PeriodColumn column = new PeriodColumn();

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01",
        "2023-H1, 2023-01-01",
        "2023-H2, 2023-07-01",
        "2023-Q1, 2023-01-01",
        "2023-Q2, 2023-04-01",
        "2023-Q3, 2023-07-01",
        "2023-Q4, 2023-10-01",
    })
    void a_period_begins_on_its_first_day(String period, LocalDate firstDay) {
        assertThat(new Period(period).firstDay()).isEqualTo(firstDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23", "2023-H0", "2023-H3", "2023-Q0", "2023-Q5", "2023-01", "2023-h1", "2023-H1 "})
    void anything_else_is_no_period(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(text)).withMessageStartingWith("must be");
    }

    @Test
    void periods_are_ordered_by_first_day_and_the_longest_first() {
        assertThat(Stream.of(IN_ORDER).sorted().map(Period::new).sorted().map(Period::value))
                .containsExactly(IN_ORDER);
    }

    @Test
    void the_database_sorts_them_in_the_same_order_and_gives_them_back() {
        var stored = Stream.of(IN_ORDER).map(Period::new).map(column::convertToDatabaseColumn);

        assertThat(stored.sorted().map(column::convertToEntityAttribute).map(String::valueOf))
                .containsExactly(IN_ORDER);
    }
}
