package nl.nplv.participation.signal;

import static nl.nplv.shared.problem.Kind.RULE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of signals. */
public enum SignalProblem implements Problem {
    SIGNAL_MUNICIPALITY_ONLY("A signal goes to the municipality's executive only", "RP2, DOMAIN 5 bad input");

    private final String title;
    private final String rule;

    SignalProblem(String title, String rule) {
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
