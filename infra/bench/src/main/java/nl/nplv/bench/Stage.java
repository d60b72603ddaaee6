package nl.nplv.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.nplv.bench.NewMeasurements.Area;
import nl.nplv.bench.raw.Pool;
import nl.nplv.local.Platform;
import nl.nplv.local.PlatformOptions;
import nl.nplv.local.Root;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.process.ServerProcess;
import nl.nplv.local.server.JavaService;
import nl.nplv.local.server.Passwords;

/** A platform of its own with a million measurements, and a copy of its database for the raw statements. */
final class Stage implements AutoCloseable {
    static final String SERVICE = "focus-areas";
    static final String GATEWAY = "gateway";
    static final String TOPIC = "nplv.areas.v1";

    private static final String DATABASE = "focus_areas";
    private static final String COPY = "bench_raw";
    private static final String PARTICIPATION = "resident_participation";
    private static final String PARTICIPATION_COPY = "bench_raw_participation";

    private final Platform platform;
    private final JavaService floor;
    private final Pool pool;

    private Stage(Platform platform, JavaService floor, Pool pool) {
        this.platform = platform;
        this.floor = floor;
        this.pool = pool;
    }

    /** Starts all of it, telling each step. */
    static Stage set(Consumer<String> progress) throws SQLException {
        var data = Root.path().resolve("infra/bench/target/platform");
        delete(data);
        progress.accept("Starting a platform of its own in " + data);
        var platform = Platform.start(PlatformOptions.separate(data)
                .unlimited()
                .only(Set.of(SERVICE, Evening.SERVICE, GATEWAY))
                .with(Evening.SERVICE, Evening.SETTINGS));
        progress.accept("Filling a table with %,d measurements".formatted(Rows.MEASUREMENTS));
        fill(platform);
        progress.accept("Copying the database for the raw statements");
        copy(platform, SERVICE, DATABASE, COPY);
        var floor = JavaService.start(floor(platform));
        return new Stage(platform, floor, new Pool(() -> platform.postgres().superuser(COPY)));
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

    /** Copies the participation database as it is now; what is written in the copy no relay publishes. */
    Pool copyOfParticipation() throws SQLException {
        copy(platform, Evening.SERVICE, PARTICIPATION, PARTICIPATION_COPY);
        return new Pool(() -> platform.postgres().superuser(PARTICIPATION_COPY));
    }

    /** A number from the participation database. */
    long countInParticipation(String sql) throws SQLException {
        try (var connection = platform.postgres().superuser(PARTICIPATION);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    int port() {
        return platform.service(SERVICE).port();
    }

    int gatewayPort() {
        return platform.service(GATEWAY).port();
    }

    ServerProcess service() {
        return platform.service(SERVICE).process();
    }

    ServerProcess gateway() {
        return platform.service(GATEWAY).process();
    }

    /** The least that a service can do, on the copy. */
    JavaService floor() {
        return floor;
    }

    List<Area> areas() throws SQLException {
        try (var connection = connectToCopy();
                var statement = connection.prepareStatement("select slug, id from focus_area order by slug");
                var rows = statement.executeQuery()) {
            var areas = new ArrayList<Area>();
            while (rows.next()) {
                areas.add(new Area(rows.getString(1), rows.getObject(2, UUID.class)));
            }
            return areas;
        }
    }

    @Override
    public void close() throws SQLException {
        pool.close();
        floor.close();
        platform.close();
    }

    private static void fill(Platform platform) throws SQLException {
        try (var connection = platform.postgres().superuser(DATABASE)) {
            new Rows(connection).insert();
        }
    }

    /** A database can only be copied while nobody uses it. */
    private static void copy(Platform platform, String service, String database, String copy) throws SQLException {
        platform.service(service).close();
        try (var connection = platform.postgres().superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + copy + " template " + database + " strategy file_copy");
        }
        platform.restartService(service);
    }

    private static JavaService.Settings floor(Platform platform) {
        return new JavaService.Settings(
                "floor",
                platform.data().resolve("floor"),
                FreePorts.next(1).getFirst(),
                Root.path().resolve("infra/bench/floor/target/quarkus-app"),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", platform.postgres().jdbcUrl(COPY),
                        "QUARKUS_DATASOURCE_USERNAME", DATABASE,
                        "QUARKUS_DATASOURCE_PASSWORD",
                                Passwords.in(
                                        platform.data().resolve("passwords").resolve(DATABASE))));
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
