package nl.nplv.funding.ministry;

import static nl.nplv.shared.problem.Kind.FORBIDDEN;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of who acts for a ministry. */
public enum MinistryProblem implements Problem {
    NOT_SCHEME_OWNER(FORBIDDEN, "Only the ministry that owns the scheme may do this", "FU2, DOMAIN 3.4");

    private final Kind kind;
    private final String title;
    private final String rule;

    MinistryProblem(Kind kind, String title, String rule) {
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
