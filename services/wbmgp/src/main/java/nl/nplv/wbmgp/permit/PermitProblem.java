package nl.nplv.wbmgp.permit;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of permits; their details hold no facts of a person. */
public enum PermitProblem implements Problem {
    RESEARCH_TOO_EARLY(STATE, "Police research follows when all other criteria are met", "Decree BWBR0038929 art. 4"),
    WRONG_INSTRUMENT(STATE, "The designation names no research on police data", "Wbmgp art. 5(3), DOMAIN 5 bad input"),
    DECLARATION_AWAITED(STATE, "The mayor's declaration is needed first", "Wbmgp art. 10b(5)"),
    INFORMATION_MISSING(STATE, "Facts that decide are not recorded yet", "Awb 4:5"),
    OBJECTION_LATE(STATE, "The objection came too late", "Awb 6:7 to 6:11"),
    OBJECTION_FIRST(STATE, "Before a court comes the objection", "Awb 7:1"),
    APPEAL_OPEN(STATE, "The court has not ruled", "Awb 8:66"),
    RECONSIDERATION_MISSING(
            RULE, "A founded objection states the decision anew, and no other objection does", "Awb 7:11"),
    RECONSIDERATION_SAME(RULE, "The decision anew comes to the same: then the objection is unfounded", "Awb 7:11"),
    OCCUPY_BY_MISSING(RULE, "A permit states until when one may move in", "Huisvestingswet art. 18(1)(a)"),
    DAY_IN_FUTURE(RULE, "The day lies after today", "DOMAIN 3.5"),
    OBJECTION_OPEN(STATE, "The objection is not decided", "Awb 7:10"),
    TERM_RUNS(STATE, "The term to object or appeal still runs", "Awb 6:7"),
    FILE_CLOSED(
            STATE, "The file is closed: it opens for evaluations only, on written authority", "Decree art. 13(3)(b)"),
    FILE_NEEDED(STATE, "The file is kept until the permit is irrevocable", "Decree art. 13(3)"),
    DEFERRAL_LATE(STATE, "The eight weeks are over", "Awb 4:14(3)"),
    OWNER_CONSENT_MISSING(RULE, "The owner's consent (bereidverklaring) is part of the application", "Decree art. 3"),
    DWELLING_PRICE_INVALID(RULE, "A dwelling has a rent or price above zero", "DOMAIN 3.5"),
    PRIORITY_NOT_REFUSAL(RULE, "Priority refuses nobody unless a seeker with priority wants the dwelling", "H 15(6)"),
    REFUSAL_WITHOUT_GROUND(RULE, "No ground of the act allows a refusal", "Wbmgp art. 8 to 10, H 15"),
    GRANT_NOT_ALLOWED(RULE, "The act forbids a permit here, unless refusing it is too hard", "H 15(7)"),
    APPLIED_IN_FUTURE(RULE, "An application cannot come after today", "Awb 4:13"),
    DAY_TOO_EARLY(
            RULE,
            "The day lies before the texts of the act that are known, or before the decision",
            "DOMAIN 3.5 dated rules"),
    PERSON_UNKNOWN(RULE, "The file has no such person", "DOMAIN 3.5"),
    REVOCATION_WITHOUT_GROUND(RULE, "No ground of the act allows revocation", "Huisvestingswet art. 18");

    private final Kind kind;
    private final String title;
    private final String rule;

    PermitProblem(Kind kind, String title, String rule) {
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
