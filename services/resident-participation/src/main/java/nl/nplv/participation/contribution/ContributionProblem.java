package nl.nplv.participation.contribution;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of contributions. */
public enum ContributionProblem implements Problem {
    ALREADY_ANSWERED(STATE, "The contribution was answered already", "DOMAIN 3.3 Contribution response"),
    CONTRIBUTION_FULL(RULE, "The contribution is full", "DOMAIN 3.3 Contribution");

    private final Kind kind;
    private final String title;
    private final String rule;

    ContributionProblem(Kind kind, String title, String rule) {
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
