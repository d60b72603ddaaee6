package nl.nplv.shared.identity;

import java.util.Locale;
import java.util.Set;

/** Tier of government, or party beside it, that a token speaks for (DOMAIN 2). */
public enum Tier {
    NATIONAL,
    PROVINCE,
    MUNICIPALITY,
    ALLIANCE,
    RESIDENT,
    KNOWLEDGE,
    POLICE;

    /** Roles that exist in this tier; a token that claims another gets nothing for it. */
    public Set<String> roles() {
        return switch (this) {
            case NATIONAL -> Set.of(Role.NAT, Role.MIN, Role.REP, Role.ADM);
            case PROVINCE -> Set.of(Role.PROV);
            case MUNICIPALITY -> Set.of(Role.COU, Role.EXE, Role.MAY);
            case ALLIANCE -> Set.of(Role.ALL, Role.OFF);
            case RESIDENT -> Set.of(Role.RES);
            case KNOWLEDGE -> Set.of(Role.KNO);
            case POLICE -> Set.of(Role.POL);
        };
    }

    /** As written in tokens and events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
