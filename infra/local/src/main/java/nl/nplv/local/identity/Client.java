package nl.nplv.local.identity;

import java.util.List;

/**
 * A system that calls the platform on behalf of an organisation.
 *
 * @param id client id, as {@code gemeente-dordrecht}
 * @param organisation claim: CBS code, ministry's code, or the client id where no code exists
 * @param roles of DOMAIN 2, as {@code EXE}
 * @param areas slugs of the focus areas it speaks for; empty when it is not bound to areas
 */
public record Client(String id, String organisation, Tier tier, List<String> roles, List<String> areas) {
    public Client {
        roles = List.copyOf(roles);
        areas = List.copyOf(areas);
    }

    Client(String id, String organisation, Tier tier, String role, List<String> areas) {
        this(id, organisation, tier, List.of(role), areas);
    }

    /** Name that Keycloak gives the user behind a machine client. */
    String serviceAccount() {
        return "service-account-" + id;
    }
}
