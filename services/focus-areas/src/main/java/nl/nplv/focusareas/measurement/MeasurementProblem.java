package nl.nplv.focusareas.measurement;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of measurements. */
public enum MeasurementProblem implements Problem {
    NO_BASELINE(STATE, "The baseline must be measured first, and cannot lie later", "FA5, DOMAIN 5 bad input"),
    BASELINE_EXISTS(STATE, "The indicator has its baseline in this area", "FA5, DOMAIN 5 bad input"),
    BASELINE_TOO_EARLY(RULE, "The baseline is measured once the set of the indicator is final", "FA5, DOMAIN 3.1"),
    MEASUREMENT_EXISTS(STATE, "The indicator was measured in this area and period", "FA5, DOMAIN 3.1"),
    PERIOD_IN_FUTURE(RULE, "The period has not begun", "FA5, DOMAIN 3.1");

    private final Kind kind;
    private final String title;
    private final String rule;

    MeasurementProblem(Kind kind, String title, String rule) {
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
