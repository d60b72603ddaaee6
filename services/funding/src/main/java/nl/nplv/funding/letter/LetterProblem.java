package nl.nplv.funding.letter;

import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of letters. */
public enum LetterProblem implements Problem {
    NOT_DECIDED(STATE, "There is no decision on the application yet", "FU1, DOMAIN 3.4");

    private final Kind kind;
    private final String title;
    private final String rule;

    LetterProblem(Kind kind, String title, String rule) {
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
