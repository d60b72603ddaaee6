package nl.nplv.local;

import java.nio.file.Path;
import nl.nplv.local.identity.Keys;
import nl.nplv.local.identity.Realm;
import nl.nplv.local.server.Kafka;
import nl.nplv.local.server.Keycloak;
import nl.nplv.local.server.KeycloakSettings;
import nl.nplv.local.server.Passwords;
import nl.nplv.local.server.Postgres;

/** Starts the three servers of a platform, or finds them running. */
final class Servers {
    private static final String KEYCLOAK = "keycloak";
    private static final int PARTITIONS = 6;

    private final PlatformOptions options;

    Servers(PlatformOptions options) {
        this.options = options;
    }

    Postgres postgres() {
        var home = options.data().resolve("postgres");
        var postgres = Postgres.resume(home)
                .orElseGet(() -> Postgres.start(home, options.ports().postgres()));
        postgres.createDatabase(KEYCLOAK, KEYCLOAK, password(KEYCLOAK));
        Service.all().stream()
                .map(Service::database)
                .filter(database -> !database.isEmpty())
                .forEach(database -> postgres.createDatabase(database, database, password(database)));
        return postgres;
    }

    Kafka kafka() {
        var home = options.data().resolve("kafka");
        var ports = options.ports();
        var kafka = Kafka.resume(home, ports.kafkaController())
                .orElseGet(() -> Kafka.start(home, ports.kafka(), ports.kafkaController()));
        Service.all().stream()
                .map(Service::topic)
                .filter(topic -> !topic.isEmpty())
                .forEach(topic -> kafka.createTopic(topic, PARTITIONS));
        return kafka;
    }

    /** Writes the realm, with the keys it needs. */
    Path realm() {
        var file = options.data().resolve("keycloak/realm.json");
        new Realm(new Keys(options.keys()), options.data().resolve("people"), options.publicUrl()).write(file);
        return file;
    }

    Keycloak keycloak(Postgres postgres) {
        var ports = options.ports();
        var settings = new KeycloakSettings(
                options.data().resolve(KEYCLOAK),
                ports.keycloak(),
                ports.keycloakHealth(),
                postgres.jdbcUrl(KEYCLOAK),
                KEYCLOAK,
                password(KEYCLOAK),
                options.data().resolve("keycloak/realm.json"));
        return new KeycloakStart(settings, () -> {
                    postgres.dropDatabase(KEYCLOAK);
                    postgres.createDatabase(KEYCLOAK, KEYCLOAK, password(KEYCLOAK));
                })
                .now();
    }

    /** Of a database's role; made at the first start and kept in a file only its owner reads. */
    String password(String database) {
        return Passwords.in(options.data().resolve("passwords").resolve(database));
    }

    /** Of a compartment of personal data; made at the first start and kept in a file only its owner reads. */
    String masterKey(String compartment) {
        return Passwords.keyIn(options.data().resolve("master-keys").resolve(compartment));
    }

    /** Of a service's kept answers; made at the first start and kept in a file only its owner reads. */
    String idempotencySecret(String service) {
        return Passwords.keyIn(options.data().resolve("idempotency-secrets").resolve(service));
    }
}
