package nl.nplv.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;
import nl.nplv.bench.raw.Pool;
import nl.nplv.local.Platform;
import nl.nplv.local.PlatformOptions;
import nl.nplv.local.Root;
import nl.nplv.local.process.ServerProcess;

/** A platform of its own with one service and the gateway, and a copy of the service's database for the raw statements. */
final class Ground implements AutoCloseable {
    static final String GATEWAY = "gateway";

    private static final String COPY = "bench_raw";

    private final Platform platform;
    private final String service;
    private final Pool pool;

    private Ground(Platform platform, String service, Pool pool) {
        this.platform = platform;
        this.service = service;
        this.pool = pool;
    }

    /** Fills a database that its service has laid out. */
    @FunctionalInterface
    interface Rows {
        void insert(Connection connection) throws SQLException;
    }

    /**
     * Starts all of it, telling each step.
     *
     * @param what that the rows are, in words
     */
    static Ground prepare(String service, String database, String what, Rows rows, Consumer<String> progress)
            throws SQLException {
        var data = Root.path().resolve("infra/bench/target/platform");
        delete(data);
        progress.accept("Starting a platform of its own in " + data);
        var platform = Platform.start(PlatformOptions.separate(data).unlimited().only(Set.of(service, GATEWAY)));
        progress.accept("Filling " + database + " with " + what);
        try (var connection = platform.postgres().superuser(database)) {
            rows.insert(connection);
        }
        progress.accept("Copying the database for the raw statements");
        copy(platform, service, database);
        return new Ground(platform, service, new Pool(() -> platform.postgres().superuser(COPY)));
    }

    Platform platform() {
        return platform;
    }

    /** Of the copy; what is written there no relay publishes. */
    Pool pool() {
        return pool;
    }

    /** A session of its own. */
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
        pool.close();
        platform.close();
    }

    /** A database can only be copied while nobody uses it. */
    private static void copy(Platform platform, String service, String database) throws SQLException {
        platform.service(service).close();
        try (var connection = platform.postgres().superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + COPY + " template " + database + " strategy file_copy");
        }
        platform.restartService(service);
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
