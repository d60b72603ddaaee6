package nl.nplv.participation.fund;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of residents' funds. */
public enum FundProblem implements Problem {
    ALLIANCE_DECISION_MISSING(
            STATE,
            "A fund needs a decision of the alliance, taken in a meeting that was held",
            "RP4, DOMAIN 5 bad input"),
    INSUFFICIENT_FUNDS(STATE, "There is not so much", "RP4, DOMAIN 5 bad input"),
    FUND_EXISTS(STATE, "The area has a fund", "RP4, DOMAIN 3.3"),
    FUND_NOT_EMPTY(STATE, "There is money in the fund", "DOMAIN 3.3 ResidentsFund"),
    ENTRY_CORRECTED(STATE, "The entry was corrected already", "DOMAIN 3.3 ResidentsFund"),
    ENTRY_NOT_CORRECTABLE(
            RULE, "Only deposits and returns are corrected; a grant has steps of its own", "DOMAIN 3.3 ResidentsFund"),
    AREA_MISMATCH(RULE, "The initiative lies in another area", "RP4, DOMAIN 3.3");

    private final Kind kind;
    private final String title;
    private final String rule;

    FundProblem(Kind kind, String title, String rule) {
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
