package nl.nplv.wbmgp.police;

import static nl.nplv.shared.problem.Kind.FORBIDDEN;
import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of police research; their details hold no facts of a person. */
public enum PoliceProblem implements Problem {
    MAYOR_ONLY(FORBIDDEN, "Only the mayor handles police data", "Wbmgp art. 10b, decree art. 8"),
    RESEARCH_EXISTS(STATE, "The mayor has begun research for this permit", "Wbmgp art. 10b(1)"),
    HEARING_REQUIRED(STATE, "The applicant must be offered a hearing first", "Wbmgp art. 10b(6)"),
    FILE_DESTROYED(STATE, "The mayor's file was destroyed", "Decree art. 13(2)"),
    OUTSIDE_LOOKBACK(RULE, "The conduct lies outside the years that may be looked at", "Wbmgp art. 10b(2)"),
    PERSON_TOO_YOUNG(RULE, "The person was under sixteen when applying", "Wbmgp art. 5(3)"),
    INVESTIGATION_RUNNING(RULE, "Data that could hamper an investigation are not supplied", "Wbmgp art. 10b(2)"),
    HEARING_DAY(RULE, "The hearing lies after its offer and not after today", "Wbmgp art. 10b(6)"),
    DECLARATION_PERSON(RULE, "The declaration names somebody whom research was about", "Decree art. 6(1)"),
    DECLARATION_INCOMPLETE(
            RULE, "The declaration does not say whom it is about, or which conditions", "Decree art. 6(1)");

    private final Kind kind;
    private final String title;
    private final String rule;

    PoliceProblem(Kind kind, String title, String rule) {
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
