package nl.nplv.participation.process;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of participation processes. */
public enum ProcessProblem implements Problem {
    WINDOW_CLOSED(STATE, "Contributions are not taken on this day", "DOMAIN 3.3 ParticipationProcess from, to"),
    WINDOW_INVALID(
            RULE,
            "The last day must not lie before the first, nor in the past",
            "DOMAIN 3.3 ParticipationProcess from, to"),
    CONTRIBUTIONS_UNANSWERED(STATE, "Each contribution needs an answer, its own or its theme's", "RP5, DOMAIN 3.3"),
    THEME_ANSWERED(STATE, "The theme was answered already", "DOMAIN 3.3 Contribution response");

    private final Kind kind;
    private final String title;
    private final String rule;

    ProcessProblem(Kind kind, String title, String rule) {
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
