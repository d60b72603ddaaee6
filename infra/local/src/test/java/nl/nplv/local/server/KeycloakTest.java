package nl.nplv.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.process.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakTest {
    @TempDir
    Path home;

    @Test
    void serves_the_realm_it_was_given() throws Exception {
        var ports = FreePorts.next(3);
        var realm = Files.writeString(home.resolve("r.json"), "{\"realm\":\"nplv\",\"enabled\":true}");
        try (var postgres = Postgres.start(home.resolve("postgres"), ports.get(0))) {
            postgres.createDatabase("keycloak", "keycloak", "secret");
            var settings = new KeycloakSettings(
                    home.resolve("keycloak"),
                    ports.get(1),
                    ports.get(2),
                    postgres.jdbcUrl("keycloak"),
                    "keycloak",
                    "secret",
                    realm);
            try (var keycloak = Keycloak.start(settings)) {
                assertThat(Http.ok(keycloak.issuer() + "/protocol/openid-connect/certs"))
                        .isTrue();
            }
        }
    }
}
