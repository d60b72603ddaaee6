package nl.nplv.test;

import java.util.Set;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;

/** Actors for tests of rules. */
public final class Actors {
    private Actors() {}

    /** The coordinating ministry. */
    public static Actor state() {
        return new Actor("VRO", Tier.NATIONAL, Role.NAT, Set.of(), "ministerie-vro", "token");
    }

    /** A municipality in one of its roles. */
    public static Actor municipality(String code, String role) {
        return new Actor(code, Tier.MUNICIPALITY, role, Set.of(), "gemeente", "token");
    }

    /** Programme office of an area. */
    public static Actor office(String area) {
        return new Actor("programmabureau-" + area, Tier.ALLIANCE, Role.OFF, Set.of(area), "programmabureau", "token");
    }
}
