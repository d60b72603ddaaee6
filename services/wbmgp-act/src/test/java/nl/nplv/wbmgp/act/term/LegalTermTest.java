package nl.nplv.wbmgp.act.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.nplv.wbmgp.act.term.Deadline.Skipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ATW")
class LegalTermTest {

    @ParameterizedTest(name = "{0} and eight weeks: {2}")
    @CsvSource({
        "2019-10-25, 2019-12-20, 2019-12-20",
        "2026-10-03, 2026-11-28, 2026-11-30",
        "2026-03-02, 2026-04-27, 2026-04-28",
        "2026-10-30, 2026-12-25, 2026-12-28",
        "2026-10-31, 2026-12-26, 2026-12-28",
        "2026-02-06, 2026-04-03, 2026-04-07",
        "2026-03-20, 2026-05-15, 2026-05-18",
        "2025-11-06, 2026-01-01, 2026-01-05",
        "2026-11-24, 2027-01-19, 2027-01-19",
        "2024-01-04, 2024-02-29, 2024-02-29",
    })
    void weeks_end_on_the_same_weekday_and_move_to_the_next_working_day(
            LocalDate event, LocalDate counted, LocalDate lastDay) {
        var deadline = LegalTerm.weeks(8).after(event);

        assertThat(deadline.counted()).isEqualTo(counted);
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.dayAfter()).isEqualTo(lastDay.plusDays(1));
    }

    @Test
    void a_moved_end_says_which_days_it_passed_and_why() {
        assertThat(LegalTerm.weeks(8).after(LocalDate.parse("2026-10-30")).skipped())
                .containsExactly(
                        new Skipped(LocalDate.parse("2026-12-25"), "CHRISTMAS_DAY"),
                        new Skipped(LocalDate.parse("2026-12-26"), "SATURDAY"),
                        new Skipped(LocalDate.parse("2026-12-27"), "SUNDAY"));
    }

    @ParameterizedTest(name = "{0} {1} of {2} moves: {3}")
    @CsvSource({
        "12, WEEKS, ACT, true",
        "13, WEEKS, ACT, false",
        "90, DAYS, ACT, true",
        "91, DAYS, ACT, false",
        "3, MONTHS, ACT, true",
        "4, MONTHS, ACT, false",
        "1, YEARS, ACT, false",
        "8, WEEKS, DECREE, true",
        "8, WEEKS, ORDINANCE, false",
        "8, WEEKS, LETTER, false",
        "42, DAYS, ACT_OUTSIDE_ATW, false",
    })
    void only_short_terms_of_acts_and_decrees_move(int length, TermUnit unit, TermSource source, boolean moves) {
        assertThat(new LegalTerm(length, unit, source).moves()).isEqualTo(moves);
    }

    @Test
    void thirteen_weeks_end_on_a_holiday_when_they_do() {
        assertThat(LegalTerm.weeks(13).after(LocalDate.parse("2015-09-25")))
                .returns(LocalDate.parse("2015-12-25"), Deadline::lastDay)
                .returns(false, Deadline::dependsOnUnknownDays);
    }

    @ParameterizedTest(name = "{0} and {1} {2}: {3}")
    @CsvSource({
        "2024-01-31, 1, MONTHS, 2024-02-29",
        "2023-01-31, 1, MONTHS, 2023-02-28",
        "2026-05-29, 2, MONTHS, 2026-07-29",
        "2020-02-29, 1, YEARS, 2021-02-28",
        "2020-02-29, 4, YEARS, 2024-02-29",
        "2026-11-24, 14, DAYS, 2026-12-08",
    })
    void months_and_years_end_on_the_same_day_or_the_last_of_the_month(
            LocalDate event, int length, TermUnit unit, LocalDate lastDay) {
        assertThat(new LegalTerm(length, unit, TermSource.ACT).lastDay(event)).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{1} days from {0}: {2}")
    @CsvSource({
        // Thursday; 25-27 December are holidays, Monday 28 is the first working day, Tuesday the second
        "2026-12-24, 3, 2026-12-29",
        "2026-12-24, 2, 2026-12-28",
        "2026-12-21, 3, 2026-12-24",
    })
    void a_term_of_three_days_or_more_holds_two_working_days(LocalDate event, int days, LocalDate lastDay) {
        assertThat(new LegalTerm(days, TermUnit.DAYS, TermSource.ACT).lastDay(event))
                .isEqualTo(lastDay);
    }

    @Test
    void a_term_moved_for_too_few_working_days_says_so() {
        assertThat(new LegalTerm(3, TermUnit.DAYS, TermSource.ACT)
                        .after(LocalDate.parse("2026-12-24"))
                        .skipped())
                .contains(new Skipped(LocalDate.parse("2026-12-28"), "TOO_FEW_WORKING_DAYS"));
    }

    @Test
    void a_term_is_met_on_its_last_day_and_not_on_the_next() {
        var deadline = LegalTerm.weeks(6).after(LocalDate.parse("2026-11-13"));

        assertThat(deadline.isMetOn(LocalDate.parse("2026-12-28"))).isTrue();
        assertThat(deadline.isMetOn(LocalDate.parse("2026-12-29"))).isFalse();
    }

    @ParameterizedTest(name = "eight weeks from {0} pass at {1}")
    @CsvSource({
        "2026-01-30, 2026-03-27T23:00:00Z",
        "2026-02-02, 2026-03-30T22:00:00Z",
        "2026-08-31, 2026-10-26T23:00:00Z",
        "2026-08-28, 2026-10-23T22:00:00Z",
    })
    void a_term_passes_at_midnight_in_amsterdam_on_both_sides_of_summer_time(LocalDate event, String passed) {
        assertThat(LegalTerm.weeks(8).after(event).passed()).isEqualTo(passed);
    }

    @Test
    void an_end_outside_the_years_of_the_equated_days_depends_on_days_that_are_not_known() {
        assertThat(LegalTerm.weeks(8).after(LocalDate.parse("2022-10-01")).dependsOnUnknownDays())
                .isTrue();
        assertThat(LegalTerm.weeks(8).after(LocalDate.parse("2022-12-01")).dependsOnUnknownDays())
                .isFalse();
        assertThat(LegalTerm.weeks(8).after(LocalDate.parse("2028-12-01")).dependsOnUnknownDays())
                .isTrue();
    }

    @Test
    void a_term_of_nothing_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalTerm.weeks(0))
                .withMessageContaining("at least one");
        assertThat(LegalTerm.weeks(1).length()).isOne();
    }
}
