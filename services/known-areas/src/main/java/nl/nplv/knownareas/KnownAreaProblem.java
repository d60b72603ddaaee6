package nl.nplv.knownareas;

import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals that rest on what is known of areas. */
public enum KnownAreaProblem implements Problem {
    FACT_AWAITED(STATE, "A fact of another service has not arrived yet; try again", "DOMAIN 3, events");

    private final Kind kind;
    private final String title;
    private final String rule;

    KnownAreaProblem(Kind kind, String title, String rule) {
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
