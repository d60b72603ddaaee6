package nl.nplv.funding.grant;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Until when spending over a year is reported, and when a municipality is reminded.
 *
 * @param year year to be reported
 * @param reportBy last day, in the year after
 * @param remindDaysBefore days before the last day
 */
record ReportDeadline(int year, MonthDay reportBy, List<Integer> remindDaysBefore) {

    /** Last day, included. */
    LocalDate day() {
        return reportBy.atYear(year + 1);
    }

    /**
     * The latest reminder that is due on that day; a point that was missed is not made up for once a later one has
     * come.
     */
    Optional<Reminder> reminderOn(LocalDate on) {
        var left = ChronoUnit.DAYS.between(on, day());
        if (left < 0) {
            return Optional.of(new Reminder(year, 0));
        }
        return remindDaysBefore.stream()
                .filter(days -> left <= days)
                .min(Comparator.naturalOrder())
                .map(days -> new Reminder(year, days));
    }
}
