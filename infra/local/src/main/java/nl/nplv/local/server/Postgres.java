package nl.nplv.local.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.process.ServerFolder;
import nl.nplv.local.process.ServerProcess;
import nl.nplv.local.process.Signal;

/** A real PostgreSQL server with durability on, listening on the loopback address only. */
public final class Postgres implements AutoCloseable {
    private static final Duration START_WITHIN = Duration.ofSeconds(60);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);
    private static final String NAME = "PostgreSQL";
    private static final String SUPERUSER = "postgres";
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "200"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"));

    private final ServerProcess process;
    private final Map<String, String> settings;
    private final String superuserPassword;

    private Postgres(ServerProcess process, Map<String, String> settings, String superuserPassword) {
        this.process = process;
        this.settings = settings;
        this.superuserPassword = superuserPassword;
    }

    /**
     * Starts the server and waits until it answers; makes its data when the folder is new.
     *
     * @param home folder of the server: data, log, pid, superuser's password
     * @throws LocalFault when the port is taken or the server does not start
     */
    public static Postgres start(Path home, int port) {
        return start(home, port, Map.of());
    }

    /**
     * As {@link #start(Path, int)}.
     *
     * @param settings of postgresql.conf, over our own
     */
    public static Postgres start(Path home, int port, Map<String, String> settings) {
        FreePorts.mustBeFree(port, NAME);
        var folder = new PostgresFolder(new ServerFolder(home), PostgresBinaries.unpacked(), Account.unprivileged());
        folder.prepare();
        var process = folder.start(port, arguments(port, settings));
        return new Postgres(process, settings, folder.superuserPassword()).awaitReady();
    }

    /** The server that an earlier run started in this folder, when it is still alive; waits until it answers. */
    public static Optional<Postgres> resume(Path home) {
        var folder = new ServerFolder(home);
        return ServerProcess.running(NAME, folder)
                .map(process -> new Postgres(process, Map.of(), Passwords.in(folder.resolve("superuser.password"))))
                .map(Postgres::awaitReady);
    }

    /** Starts the server anew on its folder and port, after {@link #kill} or {@link #close}. */
    public Postgres restart() {
        return start(process.folder().path(), port(), settings);
    }

    /**
     * Makes a database and the role that owns it, or sets the role's password when they exist. The role may nothing
     * else, and no other role may connect.
     *
     * @param database name of lower-case letters, digits and underscores, as is the role
     */
    public void createDatabase(String database, String role, String password) {
        try (var connection = superuser("postgres")) {
            var sql = new RoleAndDatabase(connection);
            sql.role(role, password);
            sql.database(database, role);
        } catch (SQLException e) {
            throw new LocalFault("PostgreSQL could not make database " + database, e);
        }
    }

    /** Drops the database with all in it, ending the sessions on it. */
    public void dropDatabase(String database) {
        try (var connection = superuser("postgres")) {
            new RoleAndDatabase(connection).drop(database);
        } catch (SQLException e) {
            throw new LocalFault("PostgreSQL could not drop database " + database, e);
        }
    }

    /** Without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** A session that may everything, for tests that look behind the services' backs. */
    public Connection superuser(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", superuserPassword);
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }

    public int port() {
        return process.port();
    }

    public ServerProcess process() {
        return process;
    }

    /** {@code kill -9}: the next start recovers from the write-ahead log. */
    public void kill() {
        process.kill();
    }

    /** Fast shutdown: open transactions are rolled back, sessions ended. */
    @Override
    public void close() {
        process.stop(Signal.INT, STOP_WITHIN);
    }

    private Postgres awaitReady() {
        process.awaitReady(this::answers, START_WITHIN);
        return this;
    }

    private boolean answers() {
        if (!FreePorts.inUse(port())) {
            return false;
        }
        try (var connection = superuser("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static List<String> arguments(int port, Map<String, String> settings) {
        var all = new LinkedHashMap<>(SETTINGS);
        all.put("port", String.valueOf(port));
        all.putAll(settings);
        return all.entrySet().stream()
                .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()))
                .toList();
    }
}
