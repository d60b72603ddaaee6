package nl.nplv.participation.moderation;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of moderation. */
public enum ModerationProblem implements Problem {
    REASON_MISMATCH(RULE, "What is hidden has a reason, what is visible has none"),
    NOT_HIDDEN(STATE, "Only who was hidden can object");

    private final Kind kind;
    private final String title;

    ModerationProblem(Kind kind, String title) {
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
        return "DOMAIN 3.3 Contribution";
    }
}
