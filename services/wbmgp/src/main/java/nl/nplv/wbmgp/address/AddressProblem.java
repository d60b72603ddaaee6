package nl.nplv.wbmgp.address;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of addresses. */
public enum AddressProblem implements Problem {
    ADDRESS_FILE_INVALID(
            Kind.SCHEMA, "The file of addresses has mistakes; nothing was taken in", "API-RULES 1 invalid-input"),
    DWELLING_ELSEWHERE(Kind.RULE, "The dwelling does not lie in that unit", "DOMAIN 3.5 permit algorithm (1)"),
    ADDRESS_UNKNOWN(Kind.UNKNOWN, "No such address is known here", "DOMAIN 3.5 queries");

    private final Kind kind;
    private final String title;
    private final String rule;

    AddressProblem(Kind kind, String title, String rule) {
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
