package nl.nplv.local;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import nl.nplv.local.process.FreePorts;

/**
 * Where everything listens, on the loopback address.
 *
 * @param services by name, the gateway among them
 * @param management of services that keep metrics off their public port, by name
 */
public record Ports(
        int postgres,
        int kafka,
        int kafkaController,
        int keycloak,
        int keycloakHealth,
        Map<String, Integer> services,
        Map<String, Integer> management) {
    private static final int SERVERS = 5;
    private static final int MANAGEMENT_ABOVE_SERVICE = 1_000;

    public Ports {
        services = Map.copyOf(services);
        management = Map.copyOf(management);
    }

    /** The ports of {@code make up}; 9094 is kept free for a broker port with authentication. */
    static Ports standard() {
        return new Ports(
                15_432,
                9_092,
                9_093,
                8_180,
                8_190,
                byName(Service::port),
                byName(service -> service.port() + MANAGEMENT_ABOVE_SERVICE));
    }

    static Ports free() {
        var free = FreePorts.next(SERVERS + 2 * Service.all().size()).iterator();
        return new Ports(
                free.next(),
                free.next(),
                free.next(),
                free.next(),
                free.next(),
                byName(service -> free.next()),
                byName(service -> free.next()));
    }

    private static Map<String, Integer> byName(ToIntFunction<Service> port) {
        var ports = new HashMap<String, Integer>();
        Service.all().forEach(service -> ports.put(service.name(), port.applyAsInt(service)));
        return ports;
    }

    int managementOf(Service service) {
        return Objects.requireNonNull(management.get(service.name()), service.name());
    }

    public int of(Service service) {
        return of(service.name());
    }

    /** The port of a service that exists. */
    public int of(String service) {
        return Objects.requireNonNull(services.get(service), service);
    }

    public String url(String service) {
        return "http://localhost:" + of(service);
    }
}
