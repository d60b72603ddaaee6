package nl.nplv.wbmgp.act.term;

import java.time.LocalDate;
import java.util.ArrayList;

/**
 * A term set by law (wettelijke termijn). It is counted from the day after its event, so eight weeks end on the same weekday;
 * a last day on a weekend or holiday moves to the next working day (Algemene termijnenwet art. 1, 2, 4 and 5).
 *
 * @param length how many units, at least one
 * @param source who sets it; terms of an ordinance or letter do not move
 */
public record LegalTerm(int length, TermUnit unit, TermSource source) {
    /** Algemene termijnenwet art. 2: a term of three days or more holds at least this many working days. */
    private static final int WORKING_DAYS = 2;

    private static final int SHORT_TERM_DAYS = 3;

    public LegalTerm {
        if (length < 1) {
            throw new IllegalArgumentException("a term has at least one of its units, not " + length);
        }
    }

    /** Weeks set by an act. */
    public static LegalTerm weeks(int length) {
        return new LegalTerm(length, TermUnit.WEEKS, TermSource.ACT);
    }

    /** Whether the last day moves past weekends and holidays. */
    public boolean moves() {
        return source.moved() && length <= unit.longestMoved();
    }

    /** When the term ends that begins with an event on this day. */
    public Deadline after(LocalDate event) {
        return after(event, 0);
    }

    /**
     * When the term ends that begins with an event on this day and stood still for a while (opschorting, Awb 4:15, 7:10(2)).
     *
     * @param suspendedDays whole days on which it did not run
     */
    public Deadline after(LocalDate event, long suspendedDays) {
        var counted = event.plus(length, unit.unit()).plusDays(suspendedDays);
        var skipped = new ArrayList<Deadline.Skipped>();
        var last = counted;
        while (moves() && !mayEndOn(last, event)) {
            skipped.add(new Deadline.Skipped(last, Holidays.nameOf(last).orElse("TOO_FEW_WORKING_DAYS")));
            last = last.plusDays(1);
        }
        return new Deadline(event, this, counted, last, skipped);
    }

    /** Last day, included, of the term after an event on this day. */
    public LocalDate lastDay(LocalDate event) {
        return after(event).lastDay();
    }

    private boolean mayEndOn(LocalDate last, LocalDate event) {
        return Holidays.isWorkingDay(last) && (isShort() || hasWorkingDays(event, last));
    }

    private boolean isShort() {
        return unit == TermUnit.DAYS && length < SHORT_TERM_DAYS;
    }

    private static boolean hasWorkingDays(LocalDate event, LocalDate last) {
        return event.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(Holidays::isWorkingDay)
                        .limit(WORKING_DAYS)
                        .count()
                == WORKING_DAYS;
    }
}
