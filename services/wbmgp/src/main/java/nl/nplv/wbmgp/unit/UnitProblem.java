package nl.nplv.wbmgp.unit;

import static nl.nplv.shared.problem.Kind.RULE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of units. */
public enum UnitProblem implements Problem {
    GEOMETRY_INVALID("The outline is no closed shape", "API-RULES 1 geo module"),
    COORDINATES_OUT_OF_RANGE("The outline does not lie in the municipality", "DOMAIN 5 bad input"),
    UNIT_UNKNOWN("The municipality has no such unit", "DOMAIN 3.5");

    private final String title;
    private final String rule;

    UnitProblem(String title, String rule) {
        this.title = title;
        this.rule = rule;
    }

    @Override
    public Kind kind() {
        return RULE;
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
