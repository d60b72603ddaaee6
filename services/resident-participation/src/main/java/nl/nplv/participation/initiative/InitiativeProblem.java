package nl.nplv.participation.initiative;

import static nl.nplv.shared.problem.Kind.FORBIDDEN;
import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of initiatives and of money for them. */
public enum InitiativeProblem implements Problem {
    NATIONAL_FUNDING_NOT_ALLOWED(FORBIDDEN, "The state gives no money to initiatives", "RP3, DOMAIN 5C"),
    INITIATIVE_NOT_SUPPORTED(STATE, "The initiative is not supported", "RP4, DOMAIN 3.3"),
    SUPPORT_SOURCE_MISMATCH(RULE, "Each organisation gives support in its own name", "RP3, DOMAIN 3.3");

    private final Kind kind;
    private final String title;
    private final String rule;

    InitiativeProblem(Kind kind, String title, String rule) {
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
