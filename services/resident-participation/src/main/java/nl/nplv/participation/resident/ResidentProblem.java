package nl.nplv.participation.resident;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals that have to do with who somebody is. */
public enum ResidentProblem implements Problem {
    RECEIPT_MISSING(Kind.SCHEMA, "This needs a receipt code, or an account", "DOMAIN 2"),
    TOO_MANY_POSTS(Kind.LIMIT, "Too many posts at once; try again in a minute", "API-RULES 5 rate limits");

    private final Kind kind;
    private final String title;
    private final String rule;

    ResidentProblem(Kind kind, String title, String rule) {
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
