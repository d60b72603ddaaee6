package nl.nplv.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.nplv.local.identity.Keys;
import nl.nplv.local.identity.Tokens;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.server.JavaService;
import nl.nplv.local.server.Kafka;
import nl.nplv.local.server.Keycloak;
import nl.nplv.local.server.Postgres;

/** The whole platform: PostgreSQL, Kafka, Keycloak, the services and the gateway, each a process of its own. */
public final class Platform implements AutoCloseable {
    private final PlatformOptions options;
    private final Servers servers;
    private final AtomicReference<Postgres> postgres = new AtomicReference<>();
    private final AtomicReference<Kafka> kafka = new AtomicReference<>();
    private final AtomicReference<Keycloak> keycloak = new AtomicReference<>();
    private final Map<String, JavaService> running = new ConcurrentHashMap<>();
    private final Tokens tokens;

    private Platform(PlatformOptions options) {
        this.options = options;
        this.servers = new Servers(options);
        this.tokens = new Tokens(options.issuer(), new Keys(options.keys()));
    }

    /**
     * Starts what is not running yet and waits until all is healthy.
     *
     * @throws LocalFault with one clear line when something on this machine stands in the way
     */
    public static Platform start(PlatformOptions options) {
        return start(options, line -> {});
    }

    static Platform start(PlatformOptions options, Consumer<String> progress) {
        Preflight.check(options);
        var platform = new Platform(options);
        if (options.endsWithThisProgram()) {
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        }
        platform.startAll(new Steps(progress));
        return platform;
    }

    private void startAll(Steps steps) {
        try {
            startServers(steps);
            startServices(steps);
        } catch (RuntimeException e) {
            if (options.endsWithThisProgram()) {
                close();
            }
            throw e;
        }
    }

    private void startServers(Steps steps) {
        var ports = options.ports();
        Steps.together(List.of(
                () -> kafka.set(steps.step("Kafka on port " + ports.kafka(), servers::kafka)),
                () -> startKeycloak(steps)));
    }

    private void startKeycloak(Steps steps) {
        var ports = options.ports();
        Steps.together(List.of(
                () -> postgres.set(steps.step("PostgreSQL on port " + ports.postgres(), servers::postgres)),
                () -> steps.step("realm and keys of every organisation", servers::realm),
                () -> steps.run("Keycloak's programs, built at the first start", Keycloak::prepare)));
        keycloak.set(steps.step("Keycloak on port " + ports.keycloak(), () -> servers.keycloak(postgres())));
    }

    private void startServices(Steps steps) {
        var services = new Services(options, servers, postgres(), kafka(), keycloak());
        Steps.together(Service.all().stream()
                .filter(service -> options.services().contains(service.name()))
                .map(service -> (Runnable) () -> startService(service, services, steps))
                .toList());
    }

    private void startService(Service service, Services services, Steps steps) {
        service.mustBeBuilt();
        var what = service.name() + " on port " + options.ports().of(service);
        running.put(service.name(), steps.step(what, () -> services.start(service)));
    }

    public PlatformOptions options() {
        return options;
    }

    /** The address for callers. */
    public String gatewayUrl() {
        return options.publicUrl();
    }

    public Postgres postgres() {
        return present(postgres);
    }

    public Kafka kafka() {
        return present(kafka);
    }

    public Keycloak keycloak() {
        return present(keycloak);
    }

    /** Starts PostgreSQL anew on its data, after it was killed. */
    public void restartPostgres() {
        postgres.set(postgres().restart());
    }

    /** Starts Kafka anew on its data, after it was killed. */
    public void restartKafka() {
        kafka.set(kafka().restart());
    }

    /** A running service by its name, or the gateway. */
    public JavaService service(String name) {
        var service = running.get(name);
        if (service == null) {
            throw new LocalFault(name + " does not run: it is not one of those that were asked for");
        }
        return service;
    }

    /** Starts a service anew on its port, after it was killed. */
    public JavaService restartService(String name) {
        var service = service(name).restart();
        running.put(name, service);
        return service;
    }

    /** Ends a service and starts it anew on its port with more configuration, as {@link JavaService#restart(Map)}. */
    public JavaService restartService(String name, Map<String, String> more) {
        service(name).close();
        var service = service(name).restart(more);
        running.put(name, service);
        return service;
    }

    /** Starts a further process of the service on this port, beside the one that runs; the gateway does not know it. */
    public JavaService startReplica(String name, int port) {
        var service = Service.named(name);
        var replica = new Services(options, servers, postgres(), kafka(), keycloak()).replica(service, port);
        running.put(name + "-" + port, replica);
        return replica;
    }

    /** An access token of the client, valid for at least a minute; asked again only when it nears its end. */
    public String token(String client) {
        return tokens.of(client);
    }

    /** Ends every process of this platform; its data stays. */
    @Override
    public void close() {
        Parts.in(options.data()).end();
    }

    /** Folder of logs and data of everything. */
    public Path data() {
        return options.data();
    }

    private static <T> T present(AtomicReference<T> reference) {
        var value = reference.get();
        if (value == null) {
            throw new IllegalStateException("asked before it was started");
        }
        return value;
    }
}
