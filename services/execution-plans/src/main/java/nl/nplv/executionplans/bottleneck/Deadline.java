package nl.nplv.executionplans.bottleneck;

import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import nl.nplv.shared.time.ClockProducer;

/** Moments and days of the clock of a bottleneck, Europe/Amsterdam. */
final class Deadline {
    private Deadline() {}

    /** The moment after the norm; a day is a day of the calendar. */
    static Instant of(Instant since, Period norm) {
        return since.atZone(ClockProducer.AMSTERDAM).plus(norm).toInstant();
    }

    /** What began at or before this moment is overdue now. */
    static Instant latestStart(Instant now, Period norm) {
        return now.atZone(ClockProducer.AMSTERDAM).minus(norm).plusDays(1).toInstant();
    }

    /** Whole days between two moments. */
    static long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(from.atZone(ClockProducer.AMSTERDAM), to.atZone(ClockProducer.AMSTERDAM));
    }
}
