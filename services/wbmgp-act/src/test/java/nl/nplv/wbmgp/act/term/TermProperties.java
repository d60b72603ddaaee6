package nl.nplv.wbmgp.act.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What holds of every term, whatever its day. */
@Tag("ATW")
class TermProperties {

    @Property
    void a_term_of_weeks_ends_on_a_working_day_as_early_as_it_can(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 12) int weeks) {
        var deadline = LegalTerm.weeks(weeks).after(event);

        assertThat(Holidays.isWorkingDay(deadline.lastDay())).isTrue();
        assertThat(deadline.counted().getDayOfWeek()).isEqualTo(event.getDayOfWeek());
        assertThat(deadline.counted().datesUntil(deadline.lastDay()))
                .noneMatch(Holidays::isWorkingDay)
                .hasSameSizeAs(deadline.skipped());
    }

    @Property
    void a_later_event_never_has_an_earlier_end(
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(max = 30) int later,
            @ForAll @IntRange(min = 1, max = 12) int weeks) {
        var term = LegalTerm.weeks(weeks);

        assertThat(term.lastDay(event.plusDays(later))).isAfterOrEqualTo(term.lastDay(event));
    }

    @Property
    void a_suspended_term_never_ends_earlier(
            @ForAll("days") LocalDate event, @ForAll @IntRange(max = 200) int suspended) {
        var term = LegalTerm.weeks(8);

        assertThat(term.after(event, suspended).counted()).isEqualTo(event.plusDays(56L + suspended));
        assertThat(term.after(event, suspended).lastDay()).isAfterOrEqualTo(term.lastDay(event));
    }

    @Property
    void a_term_set_by_a_letter_or_of_years_is_never_moved(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 20) int length) {
        assertThat(new LegalTerm(length, TermUnit.WEEKS, TermSource.LETTER).after(event))
                .returns(event.plusWeeks(length), Deadline::lastDay);
        assertThat(new LegalTerm(length, TermUnit.YEARS, TermSource.ACT).after(event))
                .returns(event.plusYears(length), Deadline::lastDay);
    }

    @Property
    void a_short_term_of_days_holds_two_working_days(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 3, max = 90) int days) {
        var last = new LegalTerm(days, TermUnit.DAYS, TermSource.ACT).lastDay(event);

        assertThat(event.plusDays(1).datesUntil(last.plusDays(1)).filter(Holidays::isWorkingDay))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Property
    void a_term_passes_with_its_day_in_amsterdam(@ForAll("days") LocalDate event) {
        var deadline = LegalTerm.weeks(8).after(event);

        assertThat(LegalDay.of(deadline.passed().minusMillis(1))).isEqualTo(deadline.lastDay());
        assertThat(LegalDay.of(deadline.passed())).isEqualTo(deadline.dayAfter());
    }

    @Property
    void years_are_full_on_one_day_and_not_the_day_before(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 30) int years) {
        var full = Anniversary.after(from, years);

        assertThat(Anniversary.isFull(from, years, full)).isTrue();
        assertThat(Anniversary.isFull(from, years, full.minusDays(1))).isFalse();
        assertThat(full.getYear()).isEqualTo(from.getYear() + years);
    }

    @Property
    void no_year_has_its_easter_monday_before_23_march_or_after_26_april(
            @ForAll @IntRange(min = 1600, max = 3000) int year) {
        var easter = Holidays.easter(year);

        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2015, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
