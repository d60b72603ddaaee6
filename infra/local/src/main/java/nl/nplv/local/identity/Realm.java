package nl.nplv.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.server.Passwords;

/** The realm {@code nplv} as Keycloak imports it, generated from the reference data. */
public final class Realm {
    private static final List<String> ROLES =
            List.of("NAT", "MIN", "REP", "PROV", "COU", "EXE", "MAY", "ALL", "OFF", "RES", "KNO", "POL", "ADM");

    /** OAuth NL: at most an hour for the code flow and fifteen minutes for public clients; we need far less. */
    private static final int ACCESS_TOKEN_SECONDS = 300;

    private static final int SESSION_IDLE_SECONDS = 1_800;
    private static final int SESSION_MAX_SECONDS = 36_000;

    private final Keys keys;
    private final Path people;
    private final String publicUrl;

    /**
     * A realm with keys and passwords of this machine.
     *
     * @param people folder of the passwords of the people who log in
     * @param publicUrl of the gateway, where browsers return to after login
     */
    public Realm(Keys keys, Path people, String publicUrl) {
        this.keys = keys;
        this.people = people;
        this.publicUrl = publicUrl;
    }

    /** Writes the realm and the keys and passwords it needs; the same input gives the same file. */
    public void write(Path file) {
        var clients = Clients.of(ReferenceData.read());
        keys.make(clients);
        try {
            Passwords.write(file, json(clients));
        } catch (IOException e) {
            throw new LocalFault("Cannot write " + file, e);
        }
    }

    private String json(List<Client> clients) throws JsonProcessingException {
        return new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(document(clients));
    }

    private Map<String, Object> document(List<Client> clients) {
        return Map.ofEntries(
                Map.entry("realm", "nplv"),
                Map.entry("displayName", "Nationaal Programma Leefbaarheid en Veiligheid"),
                Map.entry("enabled", true),
                Map.entry("sslRequired", "external"),
                Map.entry("registrationAllowed", false),
                Map.entry("bruteForceProtected", true),
                Map.entry("accessTokenLifespan", ACCESS_TOKEN_SECONDS),
                Map.entry("ssoSessionIdleTimeout", SESSION_IDLE_SECONDS),
                Map.entry("ssoSessionMaxLifespan", SESSION_MAX_SECONDS),
                Map.entry(
                        "roles",
                        Map.of(
                                "realm",
                                ROLES.stream().map(role -> Map.of("name", role)).toList())),
                Map.entry("clientScopes", ClientScopes.all()),
                Map.entry("components", UserAttributes.setByAdministratorsOnly()),
                Map.entry("clients", clients(clients)),
                Map.entry("users", users(clients)));
    }

    private List<Map<String, Object>> clients(List<Client> clients) {
        var all = new ArrayList<Map<String, Object>>();
        clients.forEach(client -> all.add(ClientEntries.machine(client, keys.of(client.id()))));
        all.add(ClientEntries.portal(publicUrl));
        all.add(ClientEntries.withoutPasswordGrant());
        return all;
    }

    private List<Map<String, Object>> users(List<Client> clients) {
        return Stream.concat(
                        clients.stream().map(UserEntries::serviceAccount),
                        Person.EXAMPLES.stream().map(person -> UserEntries.person(person, password(person))))
                .toList();
    }

    private String password(Person person) {
        return Passwords.in(people.resolve(person.name() + ".password"));
    }
}
