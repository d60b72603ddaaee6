package nl.nplv.local.identity;

import java.util.Locale;

/** Level of government or society an organisation belongs to; claim {@code tier}. */
public enum Tier {
    NATIONAL,
    PROVINCE,
    MUNICIPALITY,
    ALLIANCE,
    RESIDENT,
    KNOWLEDGE,
    POLICE;

    String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
