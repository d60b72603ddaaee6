package nl.nplv.shared.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Dates of RFC 3339, which has years of four digits; Java's own parser takes a billion. */
final class StorableDates {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private StorableDates() {}

    static LocalDate of(LocalDate date) {
        check(date.getYear());
        return date;
    }

    static OffsetDateTime of(OffsetDateTime moment) {
        check(moment.getYear());
        return moment;
    }

    private static void check(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("not a year of four digits");
        }
    }
}
