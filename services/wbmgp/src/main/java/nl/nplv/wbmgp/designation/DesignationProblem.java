package nl.nplv.wbmgp.designation;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of designations. */
public enum DesignationProblem implements Problem {
    COUNCIL_ONLY(Kind.FORBIDDEN, "Only the council applies for a designation", "DOMAIN 2, Wbmgp art. 5(1)"),
    WRONG_PROVINCE(Kind.FORBIDDEN, "Another province is asked for advice", "DOMAIN 2, Wbmgp art. 6(4)"),
    ALREADY_DECIDED(STATE, "It is decided, or deemed granted", "WB4, Wbmgp art. 6(5)"),
    DESIGNATION_EXPIRED(STATE, "Only a designation that runs can be extended", "WB2, Wbmgp art. 5(4)"),
    UNIT_DESIGNATED_ALREADY(STATE, "The measure holds in this unit in part of the term", "WB1, Wbmgp art. 5(4)"),
    REVOCATION_NOT_REQUESTED(STATE, "The council has not asked for revocation", "Wbmgp art. 7(2)"),
    TERM_TOO_LONG(RULE, "A term lasts four years at most", "WB1, Wbmgp art. 5(4)"),
    MAX_EXTENSIONS(RULE, "A measure has five terms and twenty years at most in a unit", "WB1, Wbmgp art. 5(4)"),
    EXTENSION_GAP(RULE, "An extension follows on the present term", "WB2, Wbmgp art. 5(4)"),
    APPLICATION_INCOMPLETE(RULE, "The application does not say what it asks for", "DOMAIN 3.5, Wbmgp art. 5"),
    INSTRUMENT_REQUIRED(RULE, "Article 10 needs an instrument, the others have none", "Wbmgp art. 5(3) and 6(3)"),
    INSTRUMENT_REASON_MISSING(RULE, "It must argue why the instrument of article 10 fits best", "Wbmgp art. 6(3)"),
    REGIONAL_HOUSING_MISSING(RULE, "It must show that refused seekers find housing in the region", "Wbmgp art. 6(2)"),
    TEST_MISSING(RULE, "The four tests must be argued", "WB3, Wbmgp art. 6(1)"),
    EVALUATION_REQUIRED(RULE, "An extension rests on an adopted evaluation of each measure", "WB2, Wbmgp art. 5(5)"),
    NOT_IN_FORCE(RULE, "The act of that day does not know this", "DOMAIN 3.5 dated rules"),
    DESIGNATION_UNKNOWN(RULE, "The municipality has no such designation of this measure", "WB2, Wbmgp art. 5(4)"),
    REVOCATION_GROUND(RULE, "This ground does not hold for this measure", "Wbmgp art. 7(1)");

    private final Kind kind;
    private final String title;
    private final String rule;

    DesignationProblem(Kind kind, String title, String rule) {
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
