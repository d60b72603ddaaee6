package nl.nplv.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.nplv.bench.raw.Pool;
import nl.nplv.local.Platform;
import nl.nplv.local.PlatformOptions;
import nl.nplv.local.Root;
import nl.nplv.local.process.ServerProcess;
import org.jspecify.annotations.Nullable;

/** A platform of its own around the service that is measured, and a copy of its database for the raw statements. */
final class Ground implements AutoCloseable {
    static final String GATEWAY = "gateway";

    private static final String COPY = "bench_raw";

    private final Platform platform;
    private final String service;
    private final String database;
    private @Nullable Pool pool;

    private Ground(Platform platform, String service, String database) {
        this.platform = platform;
        this.service = service;
        this.database = database;
    }

    /** Fills a database that its service has laid out. */
    @FunctionalInterface
    interface Rows {
        void insert(Connection connection) throws SQLException;
    }

    /**
     * Starts a platform with this service and the gateway.
     *
     * @param beside other services that it needs facts of
     * @param settings more configuration of the service
     */
    static Ground start(
            String service,
            String database,
            Set<String> beside,
            Map<String, String> settings,
            Consumer<String> progress) {
        var data = Root.path().resolve("infra/bench/target/platform");
        delete(data);
        progress.accept("Starting a platform of its own for " + service);
        var services = new HashSet<>(beside);
        services.add(service);
        services.add(GATEWAY);
        var options = PlatformOptions.separate(data).unlimited().only(services).with(service, settings);
        return new Ground(Platform.start(options), service, database);
    }

    /**
     * Starts a platform, fills the database of the service and copies it, telling each step.
     *
     * @param what that the rows are, in words
     */
    static Ground prepare(String service, String database, String what, Rows rows, Consumer<String> progress)
            throws SQLException {
        var ground = start(service, database, Set.of(), Map.of(), progress);
        progress.accept("Filling " + database + " with " + what);
        ground.fill(rows);
        progress.accept("Copying the database for the raw statements");
        ground.copy();
        return ground;
    }

    void fill(Rows rows) throws SQLException {
        try (var connection = connect()) {
            rows.insert(connection);
        }
    }

    /** Copies the database as it is now. It can only be copied while nobody uses it. */
    void copy() throws SQLException {
        platform.service(service).close();
        try (var connection = platform.postgres().superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + COPY + " template " + database + " strategy file_copy");
        }
        platform.restartService(service);
        pool = new Pool(this::connectToCopy);
    }

    Platform platform() {
        return platform;
    }

    /** Of the copy; what is written there no relay publishes. */
    Pool pool() {
        return Objects.requireNonNull(pool, "the database was not copied yet");
    }

    /** A session of its own on the database of the service. */
    Connection connect() throws SQLException {
        return platform.postgres().superuser(database);
    }

    /** A session of its own on the copy. */
    Connection connectToCopy() throws SQLException {
        return platform.postgres().superuser(COPY);
    }

    String copyUrl() {
        return platform.postgres().jdbcUrl(COPY);
    }

    int port() {
        return platform.service(service).port();
    }

    int gatewayPort() {
        return platform.service(GATEWAY).port();
    }

    ServerProcess service() {
        return platform.service(service).process();
    }

    ServerProcess gateway() {
        return platform.service(GATEWAY).process();
    }

    @Override
    public void close() throws SQLException {
        if (pool != null) {
            pool.close();
        }
        platform.close();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
