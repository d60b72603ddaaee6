package nl.nplv.focusareas.office;

import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of programme offices. */
public enum OfficeProblem implements Problem {
    OFFICE_EXISTS(STATE, "The area has a programme office", "FA4, DOMAIN 3.1");

    private final Kind kind;
    private final String title;
    private final String rule;

    OfficeProblem(Kind kind, String title, String rule) {
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
