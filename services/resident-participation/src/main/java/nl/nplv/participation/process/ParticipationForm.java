package nl.nplv.participation.process;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How residents take part (vorm van bewonersparticipatie); each area is free to choose (RP1). */
@Schema(
        description =
                "How residents take part: PARTNER_COUNCIL (partnerraad), COMMUNITY_ORGANIZING, CITIZENS_ASSEMBLY (burgerberaad),"
                        + " CITY_TALK (stadsgesprek), CO_CREATION, PROGRAMME_TEAM_SEAT, DISTRICT_COUNCIL (wijkraad), HEARING (inspraakavond), OTHER.")
public enum ParticipationForm {
    PARTNER_COUNCIL,
    COMMUNITY_ORGANIZING,
    CITIZENS_ASSEMBLY,
    CITY_TALK,
    CO_CREATION,
    PROGRAMME_TEAM_SEAT,
    DISTRICT_COUNCIL,
    HEARING,
    OTHER;

    /** RP1: formal structures, which alone do not reach who was never reached. */
    private static final Set<ParticipationForm> FORMAL =
            EnumSet.of(PARTNER_COUNCIL, PROGRAMME_TEAM_SEAT, DISTRICT_COUNCIL, HEARING);

    /** Whether it is a formal structure. */
    public boolean isFormal() {
        return FORMAL.contains(this);
    }
}
