package nl.nplv.wbmgp.fine;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of fines; their details hold no facts of a person. */
public enum FineProblem implements Problem {
    FINE_NOT_IN_FORCE(RULE, "The text of that day knows no fine for it", "Huisvestingswet art. 35(2)"),
    FINE_NOT_IN_ORDINANCE(RULE, "No ordinance of that day sets a fine for it", "Huisvestingswet art. 35(1) and (3)"),
    FINE_ABOVE_CATEGORY(RULE, "The fine is higher than its category", "Huisvestingswet art. 35(2), Wbmgp art. 10(4)"),
    FINE_CAP_UNKNOWN(
            RULE,
            "The highest amount of that day is neither in the stored decrees nor configured",
            "Sr 23(4), open question 6"),
    FINE_AMOUNT(RULE, "The amount is above zero and not more than it was", "Awb 5:46"),
    FINE_DAY(RULE, "The day does not fit", "DOMAIN 3.5"),
    VIEWS_AWAITED(STATE, "The offender may still give a view", "Awb 4:8 and 5:53"),
    FINE_OBJECTION_LATE(STATE, "The objection came too late", "Awb 6:7 to 6:11"),
    FINE_FILE_DESTROYED(STATE, "The offender's file was destroyed", "AVG art. 5(1)(e)");

    private final Kind kind;
    private final String title;
    private final String rule;

    FineProblem(Kind kind, String title, String rule) {
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
