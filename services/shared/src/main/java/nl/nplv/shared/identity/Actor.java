package nl.nplv.shared.identity;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;

import java.util.Set;
import nl.nplv.shared.value.MunicipalityCode;

/**
 * Who acts: an organisation in a role, never a person.
 *
 * @param organisation code of the organisation: {@code GM0505}, {@code PV28}, {@code BZK}, or the client's own name
 * @param tier tier of government
 * @param role role that this operation is done in
 * @param areas slugs of the focus areas that the token is limited to; empty when it has none
 * @param client id of the client that the token was given to
 * @param tokenId id of the token ({@code jti}), for the audit trail
 */
public record Actor(String organisation, Tier tier, String role, Set<String> areas, String client, String tokenId) {

    /** The platform itself, for loaders and timers; no token can be this actor. */
    public static Actor platform(String role) {
        return new Actor("NPLV", Tier.NATIONAL, role, Set.of(), "nplv", "none");
    }

    /** The same in another role that its token holds. */
    Actor in(String other) {
        return new Actor(organisation, tier, other, areas, client, tokenId);
    }

    /** Refuses a municipality that acts for another one. */
    public void mustActFor(MunicipalityCode municipality) {
        if (tier == Tier.MUNICIPALITY && !organisation.equals(municipality.value())) {
            throw FORBIDDEN.because(organisation + " may not act for " + municipality.value());
        }
    }

    /** Refuses an office, partner or representative of another area. */
    public void mustActIn(String areaSlug) {
        if (!areas.contains(areaSlug)) {
            throw FORBIDDEN.because(organisation + " does not act in " + areaSlug);
        }
    }

    /**
     * Refuses whoever is neither of this municipality nor of this area; the national tier passes, since its role was checked
     * at the endpoint.
     */
    public void mustActWithin(MunicipalityCode municipality, String areaSlug) {
        switch (tier) {
            case MUNICIPALITY -> mustActFor(municipality);
            case ALLIANCE, RESIDENT -> mustActIn(areaSlug);
            case NATIONAL -> {
                if (role.equals(Role.REP)) {
                    mustActIn(areaSlug);
                }
            }
            default -> throw FORBIDDEN.because(organisation + " does not act in " + areaSlug);
        }
    }
}
