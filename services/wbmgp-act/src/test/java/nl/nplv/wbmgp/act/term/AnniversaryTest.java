package nl.nplv.wbmgp.act.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversaryTest {

    @ParameterizedTest(name = "{1} years after {0}: {2}")
    @CsvSource({
        "2017-05-01, 6, 2023-05-01",
        "2020-02-29, 6, 2026-03-01",
        "2020-02-29, 4, 2024-02-29",
        "2020-02-28, 6, 2026-02-28",
        "2018-02-28, 6, 2024-02-28",
        "2096-02-29, 4, 2100-03-01",
        "2008-08-29, 16, 2024-08-29",
    })
    void years_are_full_on_the_same_day_or_the_first_of_march(LocalDate from, int years, LocalDate full) {
        assertThat(Anniversary.after(from, years)).isEqualTo(full);
        assertThat(Anniversary.isFull(from, years, full)).isTrue();
        assertThat(Anniversary.isFull(from, years, full.minusDays(1))).isFalse();
    }

    @ParameterizedTest(name = "{1} years before {0}: {2}")
    @CsvSource({"2024-02-29, 4, 2020-02-29", "2024-02-29, 2, 2022-03-01", "2023-05-01, 4, 2019-05-01"})
    void looking_back_finds_the_same_day_or_the_first_of_march(LocalDate day, int years, LocalDate earlier) {
        assertThat(Anniversary.before(day, years)).isEqualTo(earlier);
    }

    @ParameterizedTest(name = "{0} and {1} years: {2}")
    @CsvSource({
        "2020-02-29, 6, true",
        "2020-02-29, -2, true",
        "2020-02-29, 4, false",
        "2020-02-29, -4, false",
        "2020-02-28, 6, false",
        "2020-01-29, 6, false",
        "2020-03-01, 6, false"
    })
    void only_a_leap_day_without_its_like_is_in_question(LocalDate day, int years, boolean inQuestion) {
        assertThat(Anniversary.dependsOnLeapDay(day, years)).isEqualTo(inQuestion);
    }
}
