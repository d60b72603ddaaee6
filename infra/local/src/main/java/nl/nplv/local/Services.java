package nl.nplv.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.server.JavaService;
import nl.nplv.local.server.Kafka;
import nl.nplv.local.server.Keycloak;
import nl.nplv.local.server.Postgres;

/** Starts our own services with their configuration, the same names as in docker-compose.yml. */
final class Services {
    private final PlatformOptions options;
    private final Map<String, String> shared;
    private final Postgres postgres;
    private final Servers servers;

    Services(PlatformOptions options, Servers servers, Postgres postgres, Kafka kafka, Keycloak keycloak) {
        this.options = options;
        this.servers = servers;
        this.postgres = postgres;
        this.shared = Map.of(
                "QUARKUS_HTTP_HOST", "localhost",
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer(),
                "NPLV_PUBLIC_URL", options.publicUrl());
    }

    /** Finds the service running as it should, or starts it, in place of one with older code. */
    JavaService start(Service service) {
        var ports = options.ports();
        var home = options.data().resolve(service.name());
        var settings = settings(service, home, ports.of(service), ports.managementOf(service));
        return JavaService.resume(settings).orElseGet(() -> {
            JavaService.end(settings);
            return JavaService.start(settings);
        });
    }

    /** A further process of the same service, with the same database and topic. */
    JavaService replica(Service service, int port) {
        var home = options.data().resolve(service.name() + "-" + port);
        return JavaService.start(settings(service, home, port, FreePorts.next(1).getFirst()));
    }

    private JavaService.Settings settings(Service service, Path home, int port, int managementPort) {
        var environment = new TreeMap<>(shared);
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
        environment.putAll(service.isGateway() ? ofGateway() : ofService(service));
        environment.putAll(options.environmentOf(service.name()));
        return new JavaService.Settings(service.name(), home, port, service.application(), environment);
    }

    private Map<String, String> ofService(Service service) {
        var environment = new TreeMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.database()),
                "QUARKUS_DATASOURCE_USERNAME", service.database(),
                "QUARKUS_DATASOURCE_PASSWORD", servers.password(service.database()),
                "NPLV_IDEMPOTENCY_SECRET", servers.idempotencySecret(service.name())));
        service.masterKeyVariables()
                .forEach((variable, compartment) -> environment.put(variable, servers.masterKey(compartment)));
        return environment;
    }

    private Map<String, String> ofGateway() {
        var environment = new TreeMap<String, String>();
        environment.put("NPLV_GATEWAY_SPECS", Root.path().resolve("api-specs").toString());
        Service.all().stream()
                .filter(service -> !service.isGateway())
                .forEach(service -> environment.put(
                        "NPLV_GATEWAY_UPSTREAM_" + service.variable(),
                        options.ports().url(service.name())));
        return environment;
    }
}
