package nl.nplv.wbmgp.act.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ATW")
class HolidaysTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-01-01, NEW_YEARS_DAY",
        "2026-04-03, GOOD_FRIDAY",
        "2026-04-06, EASTER_MONDAY",
        "2026-04-27, KINGS_DAY",
        "2024-05-09, ASCENSION_DAY",
        "2026-05-05, LIBERATION_DAY",
        "2026-05-14, ASCENSION_DAY",
        "2026-05-25, WHIT_MONDAY",
        "2025-12-25, CHRISTMAS_DAY",
        "2025-12-26, SECOND_CHRISTMAS_DAY",
        "2013-04-30, QUEENS_DAY",
        "2026-05-15, EQUATED_DAY",
        "2024-12-27, EQUATED_DAY",
        "2026-11-28, SATURDAY",
        "2026-11-29, SUNDAY",
        "2014-04-26, SATURDAY",
    })
    void a_day_on_which_no_term_ends_has_a_name(LocalDate day, String name) {
        assertThat(Holidays.nameOf(day)).contains(name);
        assertThat(Holidays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-02",
                "2026-04-07",
                "2026-04-28",
                "2025-04-28",
                "2013-04-29",
                "2014-04-30",
                "2026-05-18",
                "2026-12-28",
                "2027-05-14",
                "2025-12-24",
                "2026-05-04"
            })
    void any_other_day_is_a_working_day(LocalDate day) {
        assertThat(Holidays.isWorkingDay(day)).isTrue();
        assertThat(Holidays.nameOf(day)).isEmpty();
    }

    @ParameterizedTest(name = "the 27th is a Sunday in {0}: the holiday is the 26th, a Saturday, and Monday 28 is not")
    @ValueSource(ints = {2014, 2025, 2031})
    void the_kings_day_moves_back_from_a_sunday(int year) {
        assertThat(Holidays.isWorkingDay(LocalDate.of(year, 4, 28))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2000-04-23", "2008-03-23", "2011-04-24", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21",
        "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
        "2028-04-16", "2029-04-01", "2030-04-21", "2035-03-25", "2038-04-25", "2049-04-18", "2076-04-19", "1954-04-18",
        "1981-04-19", "2100-03-28", "2285-03-22"
    })
    void easter_is_where_the_almanac_has_it(LocalDate sunday) {
        assertThat(Holidays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2022-12-31, false", "2023-01-01, true", "2028-12-31, true", "2029-01-01, false"})
    void the_list_of_equated_days_covers_the_years_it_names(LocalDate day, boolean known) {
        assertThat(Holidays.equatedDaysKnownFor(day)).isEqualTo(known);
    }
}
