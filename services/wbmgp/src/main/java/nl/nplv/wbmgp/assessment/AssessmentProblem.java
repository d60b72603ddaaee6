package nl.nplv.wbmgp.assessment;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of cases that are tried. */
public enum AssessmentProblem implements Problem {
    CASE_IMPOSSIBLE(
            "The case cannot be: a day before the stored texts, or days in the wrong order", "DOMAIN 3.5 dated rules");

    private final String title;
    private final String rule;

    AssessmentProblem(String title, String rule) {
        this.title = title;
        this.rule = rule;
    }

    @Override
    public Kind kind() {
        return Kind.RULE;
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
