package nl.nplv.wbmgp.act.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nplv.wbmgp.act.data.Row;
import nl.nplv.wbmgp.act.data.Table;
import nl.nplv.wbmgp.act.data.Validity;

/** Days on which no term ends: weekends, generally recognised holidays and equated days (Algemene termijnenwet art. 3). */
public final class Holidays {
    /** The list of equated days; years outside its first and last are not known (open question 6). */
    private static final Map<LocalDate, String> EQUATED = equated();

    private static final Set<Integer> YEARS_KNOWN = yearsKnown();
    private static final List<Holiday> YEARLY =
            Table.read("holidays").stream().map(Holiday::of).toList();

    private Holidays() {}

    /** True from Monday to Friday unless the day is a holiday or equated with one. */
    public static boolean isWorkingDay(LocalDate day) {
        return nameOf(day).isEmpty();
    }

    /** Why a term cannot end on this day: SATURDAY, SUNDAY, the holiday's name or EQUATED_DAY; empty on a working day. */
    public static Optional<String> nameOf(LocalDate day) {
        var weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return Optional.of(weekday.name());
        }
        return YEARLY.stream()
                .filter(holiday -> holiday.isOn(day))
                .map(Holiday::name)
                .findFirst()
                .or(() -> Optional.ofNullable(EQUATED.get(day)));
    }

    /** Whether the list of equated days covers the year of this day. */
    public static boolean equatedDaysKnownFor(LocalDate day) {
        return YEARS_KNOWN.contains(day.getYear());
    }

    /** Easter Sunday of a year in the Gregorian calendar. */
    static LocalDate easter(int year) {
        var century = year / 100;
        var golden = year % 19;
        var epact = Math.floorMod(century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15, 30);
        var moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        var weekday = Math.floorMod(year + year / 4 + moon + 2 - century + century / 4, 7);
        return LocalDate.of(year, 3, 28).plusDays(moon - weekday);
    }

    private static Map<LocalDate, String> equated() {
        var days = new HashMap<LocalDate, String>();
        Table.read("equated-days").forEach(row -> days.put(row.date("day"), "EQUATED_DAY"));
        return Map.copyOf(days);
    }

    private static Set<Integer> yearsKnown() {
        var years = new HashSet<Integer>();
        EQUATED.keySet().forEach(day -> years.add(day.getYear()));
        return Set.copyOf(years);
    }

    /**
     * A holiday that comes back each year.
     *
     * @param row day of the year, or days after Easter Sunday
     */
    private record Holiday(String name, Row row, Validity validity) {
        static Holiday of(Row row) {
            return new Holiday(row.text("name"), row, row.validity());
        }

        boolean isOn(LocalDate day) {
            return validity.holdsOn(day) && in(day.getYear()).equals(day);
        }

        private LocalDate in(int year) {
            if (row.has("easter")) {
                return easter(year).plusDays(row.number("easter"));
            }
            var day = MonthDay.parse("--" + row.text("day")).atYear(year);
            return row.has("sunday") && day.getDayOfWeek() == DayOfWeek.SUNDAY
                    ? day.plusDays(row.number("sunday"))
                    : day;
        }
    }
}
