package nl.nplv.funding.application;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of applications and their lines. */
public enum ApplicationProblem implements Problem {
    APPLICATION_EXISTS(STATE, "There is an application of this applicant in this window; amend it", "FU1, DOMAIN 5 D"),
    APPLICATION_COMPLETE(STATE, "The municipality has said that its application is complete", "FU1"),
    AMENDABLE(STATE, "The application may still be amended; it is not decided yet", "FU1"),
    PRIORITISED_FIRST(STATE, "Prioritised municipalities are decided first", "FU5"),
    UNKNOWN_SCHEME(RULE, "There is no such scheme", "DOMAIN 3.4"),
    LINE_TWICE(RULE, "One line per scheme and theme", "FU1, DOMAIN 3.4"),
    YEAR_TWICE(RULE, "One amount per year", "DOMAIN 3.4"),
    GRANT_EXCEEDS_ASKED(RULE, "Not more is granted than was asked", "FU9, DOMAIN 3.4"),
    OUTCOME_MISMATCH(RULE, "The amounts are not those of this outcome", "FU9, DOMAIN 3.4"),
    GROUNDS_MISSING(RULE, "What is not granted in full is refused with grounds", "DOMAIN 3.4"),
    TRANCHES_DO_NOT_SUM(RULE, "The tranches of a year sum to its grant", "FU9, DOMAIN 3.4"),
    TRANCHE_TOO_EARLY(RULE, "A tranche falls due on or after the day of the decision", "DOMAIN 3.4");

    private final Kind kind;
    private final String title;
    private final String rule;

    ApplicationProblem(Kind kind, String title, String rule) {
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
