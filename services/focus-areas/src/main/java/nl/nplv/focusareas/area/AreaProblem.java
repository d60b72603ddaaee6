package nl.nplv.focusareas.area;

import static nl.nplv.shared.problem.Kind.SCHEMA;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of focus areas. */
public enum AreaProblem implements Problem {
    AREA_LIMIT(STATE, "The programme has no room for another area here without an amendment", "FA1, DOMAIN 3.1"),
    AREA_EXISTS(STATE, "There is an area with this slug", "FA1, DOMAIN 3.1"),
    AMENDMENT_EXISTS(STATE, "There is an amendment with this reference", "FA1, DOMAIN 3.1"),
    AGREEMENT_NOT_SIGNED(STATE, "The area has no agreement signed by both parties", "DOMAIN 3.1 states"),
    COORDINATES_OUT_OF_RANGE(SCHEMA, "The place lies outside the Netherlands", "DOMAIN 5 bad input"),
    OUTLINE_INVALID(SCHEMA, "The outline cannot be drawn", "DOMAIN 3.1, RFC 7946"),
    HORIZON_RANGE(SCHEMA, "The horizon is 15 to 25 years", "FA2, DOMAIN 3.1");

    private final Kind kind;
    private final String title;
    private final String rule;

    AreaProblem(Kind kind, String title, String rule) {
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
