package nl.nplv.wbmgp.act.term;

import java.time.LocalDate;
import java.time.Month;

/**
 * Full years between two days, for ages, residence and looking back. Somebody born on 29 February is a year older on 1 March
 * of a common year: no text says it, the last day of the year is then 28 February (open question 13).
 */
public final class Anniversary {
    private Anniversary() {}

    /** First day on which this many years are full. */
    public static LocalDate after(LocalDate day, int years) {
        return sameDay(day, day.getYear() + years);
    }

    /** The day this many years earlier. */
    public static LocalDate before(LocalDate day, int years) {
        return sameDay(day, day.getYear() - years);
    }

    /** Whether this many years since {@code from} are full on {@code day}. */
    public static boolean isFull(LocalDate from, int years, LocalDate day) {
        return !day.isBefore(after(from, years));
    }

    /** Whether the answer of open question 13 decides where the years end. */
    public static boolean dependsOnLeapDay(LocalDate day, int years) {
        return isLeapDay(day) && !isLeapDay(day.withYear(day.getYear() + years));
    }

    private static LocalDate sameDay(LocalDate day, int year) {
        var same = day.withYear(year);
        return isLeapDay(day) && !isLeapDay(same) ? same.plusDays(1) : same;
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
    }
}
