package nl.nplv.focusareas.representative;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of representatives. */
public enum RepresentativeProblem implements Problem {
    REPRESENTATIVE_EXISTS(STATE, "The area has an appointed representative in these days", "FA4, DOMAIN 3.1"),
    REP_NOT_ELIGIBLE(RULE, "The rank or the ministry cannot represent the state in an area", "FA4, DOMAIN 5 bad input"),
    TERM_REVERSED(RULE, "The term ends before it begins", "DOMAIN 3.1");

    private final Kind kind;
    private final String title;
    private final String rule;

    RepresentativeProblem(Kind kind, String title, String rule) {
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
