package nl.nplv.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.nplv.bench.NewMeasurements.Area;
import nl.nplv.bench.raw.Pool;
import nl.nplv.local.Platform;
import nl.nplv.local.Root;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.process.ServerProcess;
import nl.nplv.local.server.JavaService;
import nl.nplv.local.server.Passwords;

/** A platform with a million measurements, and beside it the least that a service can do. */
final class Stage implements AutoCloseable {
    static final String SERVICE = "focus-areas";
    static final String TOPIC = "nplv.areas.v1";

    private static final String DATABASE = "focus_areas";

    private final Ground ground;
    private final JavaService floor;

    private Stage(Ground ground, JavaService floor) {
        this.ground = ground;
        this.floor = floor;
    }

    /** Starts all of it, telling each step. */
    static Stage set(Consumer<String> progress) throws SQLException {
        var what = "%,d measurements".formatted(Rows.MEASUREMENTS);
        var ground = Ground.prepare(SERVICE, DATABASE, what, connection -> new Rows(connection).insert(), progress);
        return new Stage(ground, JavaService.start(floor(ground)));
    }

    Platform platform() {
        return ground.platform();
    }

    /** Of the copy; what is written there no relay publishes. */
    Pool pool() {
        return ground.pool();
    }

    /** A session of its own. */
    Connection connectToCopy() throws SQLException {
        return ground.connectToCopy();
    }

    int port() {
        return ground.port();
    }

    int gatewayPort() {
        return ground.gatewayPort();
    }

    ServerProcess service() {
        return ground.service();
    }

    ServerProcess gateway() {
        return ground.gateway();
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
        floor.close();
        ground.close();
    }

    private static JavaService.Settings floor(Ground ground) {
        var data = ground.platform().data();
        return new JavaService.Settings(
                "floor",
                data.resolve("floor"),
                FreePorts.next(1).getFirst(),
                Root.path().resolve("infra/bench/floor/target/quarkus-app"),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", ground.copyUrl(),
                        "QUARKUS_DATASOURCE_USERNAME", DATABASE,
                        "QUARKUS_DATASOURCE_PASSWORD",
                                Passwords.in(data.resolve("passwords").resolve(DATABASE))));
    }
}
