package nl.nplv.executionplans.plan;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of plans. */
public enum PlanProblem implements Problem {
    PLAN_NOT_TABLED(STATE, "The plan was not tabled in a meeting that was held", "EP1, DOMAIN 5 bad input"),
    PLAN_NOT_EDITABLE(STATE, "Only a draft is edited", "DOMAIN 3.2 states"),
    PLAN_VERSION_OPEN(STATE, "The area has a version that is not adopted yet", "EP2, DOMAIN 3.2 states"),
    PLAN_NOT_ADOPTED(STATE, "No version in force says so", "EP1, EP2, DOMAIN 3.2 states"),
    PARTICIPATION_NOT_FED_BACK(STATE, "Residents have not heard what was done with their input", "RP5, DOMAIN 3.3"),
    CHALLENGE_IN_USE(STATE, "Interventions refer to the challenge", "EP2, DOMAIN 3.2"),
    ANALYSIS_MISSING(RULE, "A plan has an analysis", "EP1, DOMAIN 3.2"),
    CHALLENGE_MISSING(RULE, "A plan has at least one challenge", "EP1, DOMAIN 3.2"),
    RESIDENT_INVOLVEMENT_MISSING(
            RULE, "A plan says how and on what residents are involved", "EP1, DOMAIN 5 scenario B"),
    PERIOD_REVERSED(RULE, "The period ends before it begins", "DOMAIN 3.2"),
    MEETING_ELSEWHERE(RULE, "The meeting is of another area", "EP1, DOMAIN 3.2"),
    PROCESS_ELSEWHERE(RULE, "The participation process is of another area", "RP5, DOMAIN 3.3");

    private final Kind kind;
    private final String title;
    private final String rule;

    PlanProblem(Kind kind, String title, String rule) {
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
