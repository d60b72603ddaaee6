package nl.nplv.wbmgp.ordinance;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of ordinances. */
public enum OrdinanceProblem implements Problem {
    ORDINANCE_EXISTS(
            STATE, "Another ordinance of the municipality holds on some of these days", "Huisvestingswet art. 4"),
    ORDINANCE_INCOMPLETE(RULE, "The ordinance does not say what it must", "DOMAIN 3.5"),
    ORDINANCE_TOO_LONG(RULE, "An ordinance holds four years at most", "Huisvestingswet art. 4"),
    CONSULTATION_MISSING(RULE, "Those who must be consulted were not", "Huisvestingswet art. 6(1)"),
    ALIGNMENT_MISSING(RULE, "It is not aligned with the municipalities of the region", "Huisvestingswet art. 6(2)"),
    CATEGORY_MISSING(RULE, "It lists no category of dwellings", "Wbmgp art. 8 to 10"),
    CATEGORY_NOT_ALLOWED(RULE, "The text of that day does not allow this category", "Huisvestingswet art. 7"),
    HARDSHIP_MISSING(RULE, "The income requirement needs a hardship clause", "Wbmgp art. 8(2)"),
    CHARACTERISTIC_MISSING(RULE, "Priority rests on characteristics that are written down", "Wbmgp art. 9(1)"),
    PROHIBITED_GROUND(RULE, "A characteristic rests on a prohibited ground", "DOMAIN 3.5, DOMAIN 5 bad input"),
    RANK_MISSING(RULE, "It must say whom priority goes before", "Wbmgp art. 9(2)"),
    ALLOCATION_CHANNEL_MISSING(RULE, "Priority in private rent needs a channel of allocation", "DOMAIN 3.5"),
    CONDUCT_NOT_ALLOWED(RULE, "The act does not list this conduct", "Wbmgp art. 10a(2)"),
    CONDUCT_MISSING(RULE, "Police research needs conducts that the ordinance chooses", "Wbmgp art. 10a(1)"),
    FINE_TOO_HIGH(RULE, "The fine is higher than its category", "Huisvestingswet art. 35, Wbmgp art. 10(4)");

    private final Kind kind;
    private final String title;
    private final String rule;

    OrdinanceProblem(Kind kind, String title, String rule) {
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
