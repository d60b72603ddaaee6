package nl.nplv.funding.ledger;

/** Where money of a scheme is. Sums over all accounts are nothing. */
public enum Account {
    /** What applicants want; the other side of {@link #ASKED}. */
    DEMAND,
    /** Asked for in submitted applications. */
    ASKED,
    /** The scheme's own money; negative by what has left it. */
    BUDGET,
    /** Bound by the decision on a line, not yet owed. */
    COMMITTED,
    /** Owed to the municipality by the one decision, not yet paid. */
    AWARDED,
    /** With the municipality, not yet accounted for. */
    PAID,
    /** With the municipality, kept for this year out of the one before (FU8). */
    RESERVED,
    /** Spent, as accounted for. */
    SPENT,
    /** Claimed back. */
    RECLAIMED
}
