package nl.nplv.wbmgp.act.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a term ends and why.
 *
 * @param event day of the event; the term runs from the next
 * @param counted end before it is moved
 * @param lastDay last day, included
 * @param skipped days on which it could not end, in order
 */
public record Deadline(LocalDate event, LegalTerm term, LocalDate counted, LocalDate lastDay, List<Skipped> skipped) {
    /**
     * A day on which the term could not end.
     *
     * @param why SATURDAY, SUNDAY, name of the holiday, EQUATED_DAY, or TOO_FEW_WORKING_DAYS (Atw 2)
     */
    public record Skipped(LocalDate day, String why) {}

    public Deadline {
        skipped = List.copyOf(skipped);
    }

    /** First day after the term. */
    public LocalDate dayAfter() {
        return lastDay.plusDays(1);
    }

    /** First moment after the term: midnight in Amsterdam. */
    public Instant passed() {
        return LegalDay.end(lastDay);
    }

    /** True on the last day, false on the next. */
    public boolean isMetOn(LocalDate day) {
        return !day.isAfter(lastDay);
    }

    /** Whether an unknown equated day could move the end further (open question 6). */
    public boolean dependsOnUnknownDays() {
        return term.moves() && !Holidays.equatedDaysKnownFor(lastDay);
    }
}
