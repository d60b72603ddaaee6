package nl.nplv.test;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.local.server.Kafka;
import nl.nplv.local.server.Postgres;
import org.eclipse.microprofile.config.ConfigProvider;

/** The servers of a test run; a test may take one away and bring it back, as an outage does. */
public final class Servers {
    private static final String FOLDER = "nplv.test.servers.folder";
    private static final String PORTS = "nplv.test.servers.ports";

    private final Path folder;
    private final List<Integer> ports;

    Servers(Path folder, List<Integer> ports) {
        this.folder = folder;
        this.ports = ports;
    }

    /** Those that the service under test uses; known by configuration, since tests and resources live in other class loaders. */
    public static Servers ofThisRun() {
        var config = ConfigProvider.getConfig();
        return new Servers(Path.of(config.getValue(FOLDER, String.class)), config.getValues(PORTS, Integer.class));
    }

    Map<String, String> config() {
        return Map.of(
                FOLDER,
                folder.toString(),
                PORTS,
                ports.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** Starts the database on its old data and waits until it answers. */
    public Postgres startDatabase() {
        return Postgres.start(postgres(), ports.get(0));
    }

    /** Starts the broker on its old data and waits until it takes part. */
    public Kafka startBroker() {
        return Kafka.start(kafka(), ports.get(1), ports.get(2));
    }

    /** {@code kill -9}. */
    public void killDatabase() {
        Postgres.resume(postgres()).orElseThrow().kill();
    }

    /** {@code kill -9}. */
    public void killBroker() {
        Kafka.resume(kafka(), ports.get(2)).orElseThrow().kill();
    }

    /** A session that may everything. */
    public Connection superuser() throws SQLException {
        return Postgres.resume(postgres()).orElseThrow().superuser("under_test");
    }

    void stop() {
        Stream.<AutoCloseable>concat(Kafka.resume(kafka(), ports.get(2)).stream(), Postgres.resume(postgres()).stream())
                .forEach(Servers::close);
    }

    private Path postgres() {
        return folder.resolve("postgres");
    }

    private Path kafka() {
        return folder.resolve("kafka");
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("a test server did not stop", e);
        }
    }
}
