package nl.nplv.funding.grant;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of grants, payments and accounts. */
public enum GrantProblem implements Problem {
    ALREADY_PAID(STATE, "The tranche was paid, with another reference or on another day", "DOMAIN 3.4"),
    PAYMENT_ACCOUNTED(STATE, "The money was accounted for; correct the report first", "DOMAIN 3.4"),
    NOTHING_DUE(STATE, "No tranche of this ministry is due", "DOMAIN 3.4"),
    SPENDING_REPORTED(STATE, "Spending of this grant over this year was reported", "DOMAIN 3.4"),
    YEAR_NOT_BEGUN(STATE, "The year has not begun", "DOMAIN 3.4"),
    NOTHING_TO_REPORT(STATE, "No money of the grant was paid for this year or kept into it", "FU8, DOMAIN 3.4"),
    TRANCHE_OPEN(STATE, "A year is reported when its tranches are paid or cancelled", "FU8, DOMAIN 3.4"),
    EARLIER_YEAR_UNREPORTED(STATE, "An earlier year is to be reported first", "FU8, DOMAIN 3.4"),
    GRANT_SETTLED(STATE, "The grant is settled; its reports are final", "DOMAIN 3.4"),
    LATER_YEAR_REPORTED(STATE, "A later year was reported; correct that one first", "DOMAIN 3.4"),
    MORE_THAN_PAID(RULE, "More is spent and reserved than was paid and kept for the year", "FU8, DOMAIN 3.4"),
    RESERVED_ONCE(RULE, "What was reserved into a year is not reserved again", "FU8, DOMAIN 3.4"),
    CARRY_OVER_ENDED(RULE, "The scheme lets nothing be carried into that year", "FU8, DOMAIN 3.4"),
    PAID_IN_FUTURE(RULE, "The day of payment has not come yet", "DOMAIN 3.4");

    private final Kind kind;
    private final String title;
    private final String rule;

    GrantProblem(Kind kind, String title, String rule) {
        this.kind = kind;
        this.title = title;
        this.rule = rule;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String rule() {
        return rule;
    }
}
