package nl.nplv.focusareas.alliance;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of alliances. */
public enum AllianceProblem implements Problem {
    ALLIANCE_EXISTS(STATE, "The area has an alliance that is not dissolved", "FA4, DOMAIN 3.1"),
    ALLIANCE_NOT_ACTIVE(STATE, "The area has no active alliance", "DOMAIN 3.1 states"),
    ALLIANCE_INCOMPLETE(STATE, "An active alliance keeps a public and a private member", "DOMAIN 3.1 states"),
    MAYOR_NOT_OWN(RULE, "The mayor is not the one of the municipality of the area", "DOMAIN 2"),
    MEMBER_TWICE(RULE, "An organisation is a member once", "DOMAIN 3.1"),
    MEMBERSHIP_REVERSED(RULE, "The membership ends before it begins", "DOMAIN 3.1");

    private final Kind kind;
    private final String title;
    private final String rule;

    AllianceProblem(Kind kind, String title, String rule) {
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
