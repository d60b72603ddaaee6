package nl.nplv.funding.ledger;

import static nl.nplv.funding.ledger.Account.ASKED;
import static nl.nplv.funding.ledger.Account.AWARDED;
import static nl.nplv.funding.ledger.Account.BUDGET;
import static nl.nplv.funding.ledger.Account.COMMITTED;
import static nl.nplv.funding.ledger.Account.DEMAND;
import static nl.nplv.funding.ledger.Account.PAID;
import static nl.nplv.funding.ledger.Account.RECLAIMED;
import static nl.nplv.funding.ledger.Account.RESERVED;
import static nl.nplv.funding.ledger.Account.SPENT;

/** What moves money, and between which accounts. */
public enum EntryKind {
    /** An application asks. */
    ASK(DEMAND, ASKED),
    /** A ministry grants a line: the scheme's money is bound. */
    COMMITMENT(BUDGET, COMMITTED),
    /** The application is decided: the municipality is owed it. */
    AWARD(COMMITTED, AWARDED),
    /** A tranche was paid. */
    PAYMENT(AWARDED, PAID),
    /** Money of the year was spent. */
    SPENDING(PAID, SPENT),
    /** Money that was reserved into the year was spent. */
    RESERVED_SPENDING(RESERVED, SPENT),
    /** Money of the year is kept for the next one. */
    RESERVATION(PAID, RESERVED),
    /** Money that was reserved into the year is kept for the next one. */
    FURTHER_RESERVATION(RESERVED, RESERVED),
    /** Unspent money of the year is claimed back. */
    RECLAIM(PAID, RECLAIMED),
    /** Unspent money that was reserved into the year is claimed back. */
    RESERVED_RECLAIM(RESERVED, RECLAIMED),
    /** What was owed is not needed. */
    RELEASE(AWARDED, BUDGET);

    private final Account from;
    private final Account to;

    EntryKind(Account from, Account to) {
        this.from = from;
        this.to = to;
    }

    /** Account that gets less. */
    public Account from() {
        return from;
    }

    /** Account that gets more. */
    public Account to() {
        return to;
    }
}
