package nl.nplv.focusareas.alliance;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;

import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;

/** Who leads in an area: first the executive, and the mayor as chair once the alliance is active (DOMAIN 2). */
public enum Lead {
    EXECUTIVE(Role.EXE),
    MAYOR(Role.MAY);

    private final String role;

    Lead(String role) {
        this.role = role;
    }

    /** Role of who leads. */
    public String role() {
        return role;
    }

    /** Refuses who does not lead. */
    public void mustBe(Actor by) {
        if (!by.role().equals(role)) {
            throw FORBIDDEN.because("here and now this is for " + role + ", not for " + by.role());
        }
    }
}
