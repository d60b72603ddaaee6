package nl.nplv.funding.grant;

import static nl.nplv.funding.grant.GrantProblem.CARRY_OVER_ENDED;
import static nl.nplv.funding.grant.GrantProblem.MORE_THAN_PAID;
import static nl.nplv.funding.grant.GrantProblem.RESERVED_ONCE;

import java.util.List;
import java.util.stream.Stream;
import nl.nplv.funding.ledger.Account;
import nl.nplv.funding.ledger.Balances;
import nl.nplv.funding.ledger.Entry;
import nl.nplv.funding.ledger.EntryKind;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money of a grant that a municipality holds for one year, and what it does with it (FU8).
 *
 * @param year calendar year
 * @param paid paid for the year itself
 * @param kept reserved into it out of the year before
 * @param carryOverUntil last year into which money may be carried; none: once, to the next calendar year
 */
record YearAccount(
        int year, Money paid, Money kept, @Nullable Integer carryOverUntil) {

    static YearAccount of(Balances balances, int year, @Nullable Integer carryOverUntil) {
        return new YearAccount(
                year, balances.of(Account.PAID, year), balances.of(Account.RESERVED, year), carryOverUntil);
    }

    /**
     * The entries of a report: what was kept is spent first, what is unspent of the year itself may be kept up to all
     * of it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation MORE_THAN_PAID, RESERVED_ONCE or CARRY_OVER_ENDED
     */
    List<Entry> report(Money spent, Money reserved) {
        mustNotExceed(spent.plus(reserved));
        var keptSpent = spent.min(kept);
        var paidSpent = spent.minus(keptSpent);
        var paidReserved = reserved.min(paid.minus(paidSpent));
        var keptReserved = reserved.minus(paidReserved);
        mustBeCarriable(reserved, keptReserved);
        return Stream.of(
                        Entry.in(year, EntryKind.RESERVED_SPENDING, keptSpent),
                        Entry.in(year, EntryKind.SPENDING, paidSpent),
                        Entry.toNextYear(year, EntryKind.RESERVATION, paidReserved),
                        Entry.toNextYear(year, EntryKind.FURTHER_RESERVATION, keptReserved))
                .filter(entry -> entry.amount().isPositive())
                .toList();
    }

    /** What is left when that is spent and reserved: it will be claimed back. */
    Money unspent(Money spent, Money reserved) {
        return paid.plus(kept).minus(spent).minus(reserved);
    }

    private void mustNotExceed(Money used) {
        if (used.compareTo(paid.plus(kept)) > 0) {
            throw MORE_THAN_PAID.at("/spent", "with what is reserved " + used + "; there is " + paid.plus(kept));
        }
    }

    private void mustBeCarriable(Money reserved, Money keptReserved) {
        if (carryOverUntil == null && keptReserved.isPositive()) {
            throw RESERVED_ONCE.at("/reserved", keptReserved + " was reserved into " + year + " already");
        }
        if (carryOverUntil != null && reserved.isPositive() && year + 1 > carryOverUntil) {
            throw CARRY_OVER_ENDED.at("/reserved", "may be carried until " + carryOverUntil);
        }
    }
}
