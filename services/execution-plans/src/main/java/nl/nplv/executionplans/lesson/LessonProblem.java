package nl.nplv.executionplans.lesson;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of lessons. */
public enum LessonProblem implements Problem {
    LESSON_UNKNOWN(RULE, "There is no such lesson", "EP7, DOMAIN 3.2"),
    LESSON_NOT_PUBLISHED(STATE, "The lesson is not published", "EP5, DOMAIN 3.2"),
    UNKNOWN_FOCUS_AREA(RULE, "The programme has no such focus area", "DOMAIN 4");

    private final Kind kind;
    private final String title;
    private final String rule;

    LessonProblem(Kind kind, String title, String rule) {
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
