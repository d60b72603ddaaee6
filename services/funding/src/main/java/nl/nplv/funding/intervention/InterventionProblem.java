package nl.nplv.funding.intervention;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of links between money and interventions. */
public enum InterventionProblem implements Problem {
    INTERVENTION_ELSEWHERE(RULE, "The intervention is of another area than the money", "DOMAIN 3.4"),
    INTERVENTION_REMOVED(STATE, "The intervention was taken out of its plan", "DOMAIN 3.2");

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
