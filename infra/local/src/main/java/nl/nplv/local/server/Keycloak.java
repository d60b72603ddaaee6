package nl.nplv.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.process.Http;
import nl.nplv.local.process.Launch;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.process.Programs;
import nl.nplv.local.process.ServerFolder;
import nl.nplv.local.process.ServerProcess;
import nl.nplv.local.process.Signal;

/** The real Keycloak, started optimized on its own database, with the realm imported at its first start. */
public final class Keycloak implements AutoCloseable {
    private static final Duration START_WITHIN = Duration.ofMinutes(5);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);
    private static final String NAME = "Keycloak";
    private static final String REALM = "nplv";

    private final ServerProcess process;
    private final int managementPort;

    private Keycloak(ServerProcess process, int managementPort) {
        this.process = process;
        this.managementPort = managementPort;
    }

    /** Unpacks and builds the distribution, which takes half a minute, unless that has been done in this checkout. */
    public static void prepare() {
        KeycloakDistribution.built();
    }

    /**
     * Starts Keycloak and waits until it is healthy and serves the realm.
     *
     * @throws LocalFault when a port is taken or it does not start
     */
    public static Keycloak start(KeycloakSettings settings) {
        FreePorts.mustBeFree(settings.port(), NAME);
        FreePorts.mustBeFree(settings.managementPort(), "Keycloak's health");
        var folder = new ServerFolder(settings.home());
        importAtStart(settings.realm(), folder);
        KeycloakDistribution.linkInto(folder.path());
        var process = ServerProcess.launch(
                new Launch(NAME, folder, settings.port(), command(folder), environment(settings, folder)));
        return new Keycloak(process, settings.managementPort()).awaitReady();
    }

    /** The Keycloak that an earlier run started in this folder, when it is still alive; waits until it is healthy. */
    public static Optional<Keycloak> resume(Path home, int managementPort) {
        return ServerProcess.running(NAME, new ServerFolder(home))
                .map(process -> new Keycloak(process, managementPort))
                .map(Keycloak::awaitReady);
    }

    /** The realm's issuer, as in the {@code iss} claim of its tokens. */
    public String issuer() {
        return "http://localhost:" + port() + "/realms/" + REALM;
    }

    public int port() {
        return process.port();
    }

    public ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(Signal.TERM, STOP_WITHIN);
    }

    private Keycloak awaitReady() {
        var health = "http://localhost:" + managementPort + "/health/ready";
        process.awaitReady(() -> Http.ok(health) && Http.ok(discoveryUrl()), START_WITHIN);
        return this;
    }

    private String discoveryUrl() {
        return issuer() + "/.well-known/openid-configuration";
    }

    private static void importAtStart(Path realm, ServerFolder folder) {
        try {
            var imports = Files.createDirectories(folder.resolve("data/import"));
            Files.copy(realm, imports.resolve("nplv-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LocalFault("Cannot copy the realm to " + folder.path(), e);
        }
    }

    /** As bin/kc.sh does it, without the shell that would stay as a parent. */
    private static List<String> command(ServerFolder folder) {
        return List.of(
                Programs.java(),
                "-Xms64m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=224m",
                "-Xss512k",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + folder.path(),
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm");
    }

    private static Map<String, String> environment(KeycloakSettings settings, ServerFolder folder) {
        return Map.ofEntries(
                Map.entry("KC_DB_URL", settings.jdbcUrl()),
                Map.entry("KC_DB_USERNAME", settings.user()),
                Map.entry("KC_DB_PASSWORD", settings.password()),
                Map.entry("KC_DB_POOL_MIN_SIZE", "2"),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_HOSTNAME", "http://localhost:" + settings.port()),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "localhost"),
                Map.entry("KC_HTTP_PORT", String.valueOf(settings.port())),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", String.valueOf(settings.managementPort())),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", Passwords.in(folder.resolve("admin.password"))));
    }
}
