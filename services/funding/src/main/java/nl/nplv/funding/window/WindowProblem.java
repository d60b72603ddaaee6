package nl.nplv.funding.window;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of windows. */
public enum WindowProblem implements Problem {
    WINDOW_CLOSED(STATE, "The window is not open", "FU1, DOMAIN 5 bad input"),
    WINDOW_ENDS_EARLY(RULE, "A window closes on or after the day it opens", "DOMAIN 3.4"),
    WINDOW_SHORTENED(RULE, "A window may be prolonged, never shortened", "DOMAIN 3.4");

    private final Kind kind;
    private final String title;
    private final String rule;

    WindowProblem(Kind kind, String title, String rule) {
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
