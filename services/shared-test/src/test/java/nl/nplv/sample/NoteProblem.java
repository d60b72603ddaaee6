package nl.nplv.sample;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of notes. */
enum NoteProblem implements Problem {
    NOTE_EXISTS(STATE, "There is a note of that title"),
    AMOUNT_FELL(RULE, "An amount only grows");

    private final Kind kind;
    private final String title;

    NoteProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
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
        return "sample";
    }
}
