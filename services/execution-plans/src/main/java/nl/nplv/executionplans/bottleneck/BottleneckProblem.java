package nl.nplv.executionplans.bottleneck;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of bottlenecks and proposals. */
public enum BottleneckProblem implements Problem {
    REP_CANNOT_DECLINE(
            RULE, "A representative may not refuse because it is another ministry's field", "EP4, DOMAIN 5 bad input"),
    NO_NATIONAL_ACTION(STATE, "The bottleneck needs no national action: the alliance solves it", "EP4, DOMAIN 3.2"),
    NATIONAL_ACTION_NEEDED(
            STATE, "The bottleneck needs national action: the representative takes it up", "EP4, DOMAIN 3.2"),
    NOT_A_PROPOSAL(STATE, "Only a proposal of 2021 goes from the quick scan straight to a track", "EP5, DOMAIN 3.2"),
    BOTTLENECK_ELSEWHERE(RULE, "The meeting is of another area, or the bottleneck of none", "DOMAIN 3.2"),
    THEME_GROUP_REQUIRED(RULE, "The legislation track works in a theme group", "EP5, DOMAIN 3.2"),
    THEME_GROUP_NOT_ALLOWED(RULE, "The practice track has no theme group", "EP5, DOMAIN 3.2"),
    MINISTRY_REQUIRED(RULE, "The legislation track has a ministry that decides", "EP5, DOMAIN 2, DOMAIN 3.2"),
    PRACTICE_TRACK_ONLY(RULE, "Only the practice track escalates to the strategic consultation", "EP5, DOMAIN 3.2"),
    LEGISLATION_TRACK_ONLY(RULE, "The practice track changes no law", "EP5, DOMAIN 3.2"),
    ALTERNATIVE_REQUIRED(RULE, "What is legally possible but cannot be executed has an alternative", "EP6, DOMAIN 3.2"),
    TESTS_NOT_PASSED(STATE, "A breakthrough is legally possible and can be adequately executed", "EP6, DOMAIN 3.2"),
    PROPOSAL_EXISTS(STATE, "The proposal is there already", "EP5, DOMAIN 3.2"),
    IMPORT_REFUSED(RULE, "The file has errors; nothing of it was taken in", "DOMAIN 3.2");

    private final Kind kind;
    private final String title;
    private final String rule;

    BottleneckProblem(Kind kind, String title, String rule) {
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
