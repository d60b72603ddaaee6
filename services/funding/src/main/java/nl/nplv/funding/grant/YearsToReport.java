package nl.nplv.funding.grant;

import static nl.nplv.funding.grant.GrantProblem.EARLIER_YEAR_UNREPORTED;
import static nl.nplv.funding.grant.GrantProblem.NOTHING_TO_REPORT;
import static nl.nplv.funding.grant.GrantProblem.SPENDING_REPORTED;
import static nl.nplv.funding.grant.GrantProblem.TRANCHE_OPEN;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.nplv.funding.ledger.Account;
import nl.nplv.funding.ledger.Balances;

/**
 * Which years of a grant are still to be accounted for. A year is reported once all of it is paid and after the years
 * before it: else money would come to it that no report can spend or keep any more (FU8).
 *
 * @param balances what the municipality holds
 * @param reported years that were reported
 * @param unpaid years with a tranche that is neither paid nor cancelled
 */
record YearsToReport(Balances balances, Set<Integer> reported, SortedSet<Integer> unpaid) {

    /**
     * Refuses a year that is not the next one.
     *
     * @throws nl.nplv.shared.problem.RuleViolation SPENDING_REPORTED, TRANCHE_OPEN, EARLIER_YEAR_UNREPORTED or
     *     NOTHING_TO_REPORT
     */
    void mustInclude(int year) {
        if (reported.contains(year)) {
            throw SPENDING_REPORTED.at("/year", year + " was reported; have that report corrected");
        }
        if (!unpaid.isEmpty() && unpaid.first() <= year) {
            throw TRANCHE_OPEN.at("/year", "a tranche of " + unpaid.first() + " is neither paid nor cancelled");
        }
        var open = open();
        if (!open.isEmpty() && open.first() < year) {
            throw EARLIER_YEAR_UNREPORTED.at("/year", "report " + open.first() + " first");
        }
        if (!open.contains(year)) {
            throw NOTHING_TO_REPORT.at("/year", "nothing was paid for " + year + " or kept into it");
        }
    }

    /** Whether nothing is left to be paid or reported. */
    boolean areNone() {
        return unpaid.isEmpty() && open().isEmpty();
    }

    private SortedSet<Integer> open() {
        var years = new TreeSet<>(balances.years(Account.PAID).keySet());
        years.addAll(balances.years(Account.RESERVED).keySet());
        years.removeAll(reported);
        return years;
    }
}
