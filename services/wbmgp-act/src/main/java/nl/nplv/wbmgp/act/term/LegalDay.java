package nl.nplv.wbmgp.act.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the law means them: they begin and end at midnight in Amsterdam, on summer-time nights too. */
public final class LegalDay {
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private LegalDay() {}

    /** The day on which a moment falls. */
    public static LocalDate of(Instant moment) {
        return moment.atZone(AMSTERDAM).toLocalDate();
    }

    /** First moment of a day. */
    public static Instant beginning(LocalDate day) {
        return day.atStartOfDay(AMSTERDAM).toInstant();
    }

    /** First moment at which a term is over whose last day this is. */
    public static Instant end(LocalDate lastDay) {
        return beginning(lastDay.plusDays(1));
    }
}
