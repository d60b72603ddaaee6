package nl.nplv.focusareas.meeting;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of meetings. */
public enum MeetingProblem implements Problem {
    CHAIR_ABSENT(
            STATE,
            "Neither the mayor nor the recorded deputy chaired the meeting",
            "DOMAIN 3.1 states, DOMAIN 5 bad input"),
    MEETING_NOT_BEGUN(STATE, "A meeting is closed after it began, not before", "DOMAIN 3.1 states"),
    AGENDA_ITEM_INCOMPLETE(RULE, "The item does not say what it is about", "DOMAIN 3.1"),
    AGENDA_ITEM_UNKNOWN(RULE, "The meeting has no such item on its agenda", "DOMAIN 3.1");

    private final Kind kind;
    private final String title;
    private final String rule;

    MeetingProblem(Kind kind, String title, String rule) {
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
