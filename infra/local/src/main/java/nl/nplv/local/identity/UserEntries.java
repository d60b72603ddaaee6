package nl.nplv.local.identity;

import java.util.List;
import java.util.Map;

/** Users in Keycloak's import format; claims come from their attributes and roles. */
final class UserEntries {
    private UserEntries() {}

    static Map<String, Object> serviceAccount(Client client) {
        return Map.of(
                "username", client.serviceAccount(),
                "enabled", true,
                "serviceAccountClientId", client.id(),
                "realmRoles", client.roles(),
                "attributes", attributes(client.organisation(), client.tier(), client.areas()));
    }

    /** With a name and address, or Keycloak would ask for them at the first login. */
    static Map<String, Object> person(Person person, String password) {
        return Map.of(
                "username", person.name(),
                "enabled", true,
                "firstName", "Voorbeeld",
                "lastName", person.name(),
                "email", person.name() + "@example.org",
                "emailVerified", true,
                "realmRoles", List.of(person.role()),
                "credentials", List.of(Map.of("type", "password", "value", password, "temporary", false)),
                "attributes", attributes(person.organisation(), person.tier(), person.areas()));
    }

    private static Map<String, List<String>> attributes(String organisation, Tier tier, List<String> areas) {
        return Map.of("organisation", List.of(organisation), "tier", List.of(tier.claim()), "areas", areas);
    }
}
