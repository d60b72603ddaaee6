package nl.nplv.focusareas.indicator;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of indicators and their sets. */
public enum IndicatorProblem implements Problem {
    INDICATOR_EXISTS(STATE, "There is an indicator with this code", "FA5, DOMAIN 3.1"),
    MEANS_NOT_FIXED(STATE, "National means and interventions must be fixed first", "FA5, DOMAIN 3.1"),
    INDICATOR_NOT_FINAL(STATE, "Only a final indicator is measured", "FA5, DOMAIN 3.1"),
    EXCLUDED_CHARACTERISTIC(RULE, "The set has no indicators of this characteristic", "FA6, DOMAIN 3.1"),
    CHARACTERISTIC_MISSING(RULE, "A Leefbaarometer indicator names its characteristic", "FA6, DOMAIN 3.1"),
    FOCUS_AREA_MISMATCH(RULE, "A local indicator belongs to one area, another one to none", "DOMAIN 3.1"),
    UNKNOWN_FOCUS_AREA(RULE, "There is no such focus area", "DOMAIN 3.1"),
    UNKNOWN_INDICATOR(RULE, "There is no such indicator", "DOMAIN 3.1"),
    DATE_IN_FUTURE(RULE, "The day has not come yet", "FA5, DOMAIN 3.1");

    private final Kind kind;
    private final String title;
    private final String rule;

    IndicatorProblem(Kind kind, String title, String rule) {
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
