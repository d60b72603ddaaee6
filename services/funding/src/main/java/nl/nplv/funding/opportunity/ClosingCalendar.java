package nl.nplv.funding.opportunity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Closing dates of an area's opportunities as an iCalendar feed (RFC 5545). */
final class ClosingCalendar {
    /** Media type. */
    static final String MEDIA_TYPE = "text/calendar";

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Where the days are; also what a calendar without events needs to be one: at least one component (3.4). */
    private static final String TIMEZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            DTSTART:19810329T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE""";

    private ClosingCalendar() {}

    /**
     * One all-day event per window, on its last day.
     *
     * @param open opportunities with a window
     */
    static String of(String area, List<Opportunity> open, Instant stamp) {
        var calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//NPLV//funding//EN");
        line(calendar, "X-WR-CALNAME:" + text("Funding for " + area));
        TIMEZONE.lines().forEach(each -> line(calendar, each));
        open.stream()
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.windowId()), TreeMap::new, Collectors.toList()))
                .forEach((window, schemes) -> event(calendar, window + "-" + area, schemes, stamp));
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    private static void event(StringBuilder calendar, String id, List<Opportunity> schemes, Instant stamp) {
        LocalDate closes = Objects.requireNonNull(schemes.getFirst().closes());
        var names = schemes.stream().map(Opportunity::name).collect(Collectors.joining(", "));
        line(calendar, "BEGIN:VEVENT");
        line(calendar, "UID:" + id + "@nplv");
        line(calendar, "DTSTAMP:" + MOMENT.format(stamp));
        line(calendar, "DTSTART;VALUE=DATE:" + DAY.format(closes));
        line(calendar, "DTEND;VALUE=DATE:" + DAY.format(closes.plusDays(1)));
        line(calendar, "SUMMARY:" + text("Last day to apply: " + names));
        line(calendar, "TRANSP:TRANSPARENT");
        line(calendar, "END:VEVENT");
    }

    private static String text(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Content lines are folded at 75 octets, never within a character. */
    private static void line(StringBuilder calendar, String content) {
        var octets = 0;
        for (var character : (Iterable<Integer>) content.codePoints()::iterator) {
            var text = Character.toString(character);
            var size = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                calendar.append("\r\n ");
                octets = 1;
            }
            calendar.append(text);
            octets += size;
        }
        calendar.append("\r\n");
    }
}
