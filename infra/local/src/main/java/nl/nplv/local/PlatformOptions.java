package nl.nplv.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What distinguishes one platform from another on the same machine.
 *
 * @param data folder of everything it keeps and logs
 * @param keys folder of the clients' keys; may be shared, for making them takes a quarter of a minute
 * @param environment added to that of a service, by its name
 * @param services names of those to start, the gateway among them
 * @param endsWithThisProgram whether its processes end when this Java program does
 */
public record PlatformOptions(
        Path data,
        Path keys,
        Ports ports,
        Map<String, Map<String, String>> environment,
        Set<String> services,
        boolean endsWithThisProgram) {
    public PlatformOptions {
        data = data.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
        services = Set.copyOf(services);
    }

    /** The platform of {@code make up}, which keeps running. */
    public static PlatformOptions standard() {
        var data = Root.path().resolve(".local");
        return new PlatformOptions(data, data.resolve("keys"), Ports.standard(), Map.of(), everyService(), false);
    }

    /** A second, empty platform on free ports, for tests and demonstrations. */
    public static PlatformOptions separate(Path data) {
        var keys = Root.path().resolve(".local/keys");
        return new PlatformOptions(data, keys, Ports.free(), Map.of(), everyService(), true);
    }

    /** The same with more configuration for one service. */
    public PlatformOptions with(String service, Map<String, String> more) {
        var all = new HashMap<>(environment);
        var ofService = new HashMap<>(environmentOf(service));
        ofService.putAll(more);
        all.put(service, ofService);
        return new PlatformOptions(data, keys, ports, all, services, endsWithThisProgram);
    }

    /** The same with a gateway that lets every caller ask as fast as it can: tests and measurements do. */
    public PlatformOptions unlimited() {
        var plenty = "1000000";
        return with(
                Service.GATEWAY,
                Map.of(
                        "NPLV_GATEWAY_RATES_CLIENT_READ", plenty,
                        "NPLV_GATEWAY_RATES_CLIENT_WRITE", plenty,
                        "NPLV_GATEWAY_RATES_ANONYMOUS_READ", plenty,
                        "NPLV_GATEWAY_RATES_ANONYMOUS_WRITE", plenty));
    }

    /** The same with these services only; none for PostgreSQL, Kafka and Keycloak alone. */
    public PlatformOptions only(Set<String> names) {
        return new PlatformOptions(data, keys, ports, environment, names, endsWithThisProgram);
    }

    private static Set<String> everyService() {
        return Service.all().stream().map(Service::name).collect(Collectors.toSet());
    }

    Map<String, String> environmentOf(String service) {
        return environment.getOrDefault(service, Map.of());
    }

    /** The address callers know; it appears in links and tokens. */
    public String publicUrl() {
        return ports.url(Service.GATEWAY);
    }

    String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/nplv";
    }
}
