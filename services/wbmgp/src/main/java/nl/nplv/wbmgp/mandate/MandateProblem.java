package nl.nplv.wbmgp.mandate;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of mandates. */
public enum MandateProblem implements Problem {
    MANDATE_DAYS(RULE, "The mandate ends before it begins", "Huisvestingswet art. 19"),
    MANDATE_MISSING(STATE, "No mandate of the municipality holds on that day", "Huisvestingswet art. 19");

    private final Kind kind;
    private final String title;
    private final String rule;

    MandateProblem(Kind kind, String title, String rule) {
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
