package nl.nplv.executionplans.intervention;

import static nl.nplv.shared.problem.Kind.RULE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of interventions. */
public enum InterventionProblem implements Problem {
    CHALLENGE_REQUIRED(RULE, "An intervention follows from a challenge of its plan", "EP2, DOMAIN 5 bad input"),
    POLICE_NOT_ALLOCATED(RULE, "An intervention never decides where police are deployed", "EP9, DOMAIN 2"),
    LOCAL_TRIANGLE_REQUIRED(RULE, "Safety with police refers to a decision of the local triangle", "EP9, DOMAIN 3.2"),
    ADJUSTMENT_REASON_MISSING(RULE, "An adjustment follows from a lesson or a reason", "EP7, DOMAIN 3.2"),
    DATES_REVERSED(RULE, "It ends before it begins", "DOMAIN 3.2"),
    BUDGET_YEAR_TWICE(RULE, "A year has one budget", "DOMAIN 3.2");

    private final Kind kind;
    private final String title;
    private final String rule;

    InterventionProblem(Kind kind, String title, String rule) {
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
