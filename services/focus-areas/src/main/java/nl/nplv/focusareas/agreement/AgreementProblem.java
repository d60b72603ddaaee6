package nl.nplv.focusareas.agreement;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of agreements. */
public enum AgreementProblem implements Problem {
    AGREEMENT_EXISTS(STATE, "The area has an agreement that has not ended", "FA3, DOMAIN 3.1"),
    AGREEMENT_BINDING(STATE, "A signed agreement holds as long as its area takes part", "FA3, DOMAIN 3.1"),
    ALREADY_SIGNED(STATE, "This party has signed", "FA3, DOMAIN 3.1"),
    AGREEMENT_INCOMPLETE(RULE, "The agreement lacks what both parties must commit to", "FA3, DOMAIN 3.1");

    private final Kind kind;
    private final String title;
    private final String rule;

    AgreementProblem(Kind kind, String title, String rule) {
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
