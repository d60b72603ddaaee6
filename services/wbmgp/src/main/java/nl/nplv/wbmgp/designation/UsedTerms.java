package nl.nplv.wbmgp.designation;

import static nl.nplv.wbmgp.designation.DesignationProblem.MAX_EXTENSIONS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.term.Anniversary;

/**
 * Terms that a measure had in a unit and in those that it came from (WB1).
 *
 * @param measure the measure
 * @param terms past, present and coming, in order; those of units that became one may overlap
 */
record UsedTerms(Measure measure, List<DesignationTerm> terms) {

    /** How many terms there were; terms that ran side by side before a merger count as one. */
    int count() {
        return (int) terms.stream()
                .filter(term -> terms.stream().noneMatch(earlier -> covers(earlier, term)))
                .count();
    }

    /** Days on which the measure held or will, each once. */
    long days() {
        var days = 0L;
        LocalDate counted = LocalDate.MIN;
        for (var term : terms) {
            var from = term.start().isAfter(counted) ? term.start() : counted.plusDays(1);
            if (!term.end().isBefore(from)) {
                days += ChronoUnit.DAYS.between(from, term.end()) + 1;
                counted = term.end();
            }
        }
        return days;
    }

    /** Most days that the act allows, counted from the first day that it held. */
    long mostDays(LocalDate day) {
        var start = terms.isEmpty() ? day : terms.getFirst().start();
        return ChronoUnit.DAYS.between(start, Anniversary.after(start, ActTerms.yearsOfDesignation(day)));
    }

    /** Most terms that the act allows. */
    int mostTerms(LocalDate day) {
        return ActTerms.termsOfDesignation(day);
    }

    /**
     * Refuses a sixth term, or a day beyond twenty years.
     *
     * @throws nl.nplv.shared.problem.RuleViolation MAX_EXTENSIONS
     */
    void mustHaveRoomFor(LocalDate start, LocalDate end) {
        if (count() >= mostTerms(start)) {
            throw MAX_EXTENSIONS.at("/facts/measures", measure + " had " + count() + " terms here");
        }
        var asked = ChronoUnit.DAYS.between(start, end) + 1;
        if (days() + asked > mostDays(start)) {
            throw MAX_EXTENSIONS.at(
                    "/facts/end",
                    measure + " would hold " + (days() + asked) + " days here, of at most " + mostDays(start));
        }
    }

    private static boolean covers(DesignationTerm earlier, DesignationTerm term) {
        return !earlier.equals(term)
                && earlier.start().isBefore(term.start())
                && !earlier.end().isBefore(term.end());
    }
}
