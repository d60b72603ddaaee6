package nl.nplv.funding.scheme;

import static nl.nplv.shared.problem.Kind.FORBIDDEN;
import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of schemes, and why one is not open to an applicant. */
public enum SchemeProblem implements Problem {
    SCHEME_EXISTS(STATE, "There is a scheme with this code", "DOMAIN 3.4"),
    SCHEME_NOT_OPEN(STATE, "The scheme takes no applications", "DOMAIN 3.4 states"),
    SCHEME_NOT_IN_WINDOW(STATE, "The scheme is not open in this window", "FU1, DOMAIN 3.4"),
    EFFORT_ASSESSMENT_MISSING(STATE, "A scheme opens only after an effort assessment", "FU7, DOMAIN 3.4"),
    CEILING_EXCEEDED(STATE, "More would be granted than the ceiling allows", "FU9, DOMAIN 5 bad input"),
    NOT_ELIGIBLE(FORBIDDEN, "The scheme is not for this applicant", "FU3 to FU6, DOMAIN 5 bad input"),
    LOCAL_GOVERNMENT_NOT_CONSULTED(RULE, "The effort is examined together with local government", "FU7, DOMAIN 3.4"),
    PERIOD_INVALID(RULE, "A period ends in or after its first year; only a structural one has no end", "DOMAIN 3.4"),
    OUT_OF_PERIOD(RULE, "The scheme has no money for this year", "FU3, DOMAIN 5 bad input"),
    FIXED_AMOUNT(RULE, "The scheme gives one fixed amount a year", "FU3, DOMAIN 5 bad input"),
    UNKNOWN_THEME(RULE, "The scheme does not have this theme", "DOMAIN 3.4"),
    COALITION_INCOMPLETE(RULE, "A coalition is municipality, school and local organisation", "FU6, DOMAIN 3.4");

    private final Kind kind;
    private final String title;
    private final String rule;

    SchemeProblem(Kind kind, String title, String rule) {
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
