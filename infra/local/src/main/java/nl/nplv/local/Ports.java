package nl.nplv.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nplv.local.process.FreePorts;

/**
 * Where everything listens, on the loopback address.
 *
 * @param services by name, the gateway among them
 */
public record Ports(
        int postgres, int kafka, int kafkaController, int keycloak, int keycloakHealth, Map<String, Integer> services) {
    private static final int SERVERS = 5;

    public Ports {
        services = Map.copyOf(services);
    }

    /** The ports of {@code make up}; 9094 is kept free for a broker port with authentication. */
    static Ports standard() {
        var services = new HashMap<String, Integer>();
        Service.all().forEach(service -> services.put(service.name(), service.port()));
        return new Ports(15_432, 9_092, 9_093, 8_180, 8_190, services);
    }

    static Ports free() {
        var all = Service.all();
        List<Integer> ports = FreePorts.next(SERVERS + all.size());
        var services = new HashMap<String, Integer>();
        for (int i = 0; i < all.size(); i++) {
            services.put(all.get(i).name(), ports.get(SERVERS + i));
        }
        return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4), services);
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
