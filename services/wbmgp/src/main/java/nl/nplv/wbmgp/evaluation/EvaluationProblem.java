package nl.nplv.wbmgp.evaluation;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of evaluations. */
public enum EvaluationProblem implements Problem {
    EVALUATION_EXISTS(STATE, "There is a national evaluation of that year", "Wbmgp art. 17"),
    EVALUATION_INCOMPLETE(
            RULE, "Residents' talks, safety data and findings belong to an evaluation", "DOMAIN 3.5, Wbmgp art. 5(5)"),
    EVALUATION_PERIOD(
            RULE, "The period does not lie in one term, or ends before it begins or after today", "DOMAIN 3.5");

    private final Kind kind;
    private final String title;
    private final String rule;

    EvaluationProblem(Kind kind, String title, String rule) {
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
