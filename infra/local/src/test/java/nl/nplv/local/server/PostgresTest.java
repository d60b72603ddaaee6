package nl.nplv.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.process.LocalFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    Path home;

    private final int port = FreePorts.next(1).getFirst();

    @Test
    void durability_is_on() throws SQLException {
        try (var postgres = Postgres.start(home, port)) {
            assertThat(shown(postgres, "fsync")).isEqualTo("on");
            assertThat(shown(postgres, "synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void a_role_owns_its_own_database_and_enters_no_other() throws SQLException {
        try (var postgres = Postgres.start(home, port)) {
            postgres.createDatabase("funding", "funding", "secret-f");
            postgres.createDatabase("wbmgp", "wbmgp", "secret-w");
            postgres.createDatabase("wbmgp", "wbmgp", "it's new");

            try (var own = DriverManager.getConnection(postgres.jdbcUrl("wbmgp"), "wbmgp", "it's new");
                    var statement = own.createStatement()) {
                statement.execute("create table permit (id uuid primary key)");
                assertThatThrownBy(() -> statement.execute("create database more"))
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("funding"), "wbmgp", "it's new"))
                    .hasMessageContaining("permission denied for database");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("postgres"), "wbmgp", "it's new"))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void what_was_committed_survives_kill_9_and_a_stale_lock_naming_a_living_stranger() throws Exception {
        var postgres = Postgres.start(home, port);
        execute(postgres, "create table kept (n int)");
        execute(postgres, "insert into kept values (42)");

        postgres.kill();
        nameStrangerInLock();

        try (var again = Postgres.start(home, port);
                var connection = again.superuser("postgres");
                var rows = connection.createStatement().executeQuery("select n from kept")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void a_half_made_cluster_of_a_killed_run_is_made_anew() throws IOException, SQLException {
        Files.createDirectories(home.resolve("cluster.part/base"));
        Files.writeString(home.resolve("cluster.part/PG_VERSION"), "17");

        try (var postgres = Postgres.start(home, port)) {
            assertThat(shown(postgres, "port")).isEqualTo(String.valueOf(port));
        }
    }

    @Test
    void a_cluster_without_its_control_file_is_one_clear_line() throws IOException {
        Files.createDirectories(home.resolve("cluster/base"));

        assertThatThrownBy(() -> Postgres.start(home, port))
                .isInstanceOf(LocalFault.class)
                .hasMessageContaining("is not a whole PostgreSQL folder: run make reset");
    }

    @Test
    void a_setting_it_refuses_is_one_clear_line_and_the_end_of_the_log() {
        assertThatThrownBy(() -> Postgres.start(home, port, java.util.Map.of("shared_buffers", "plenty")))
                .isInstanceOfSatisfying(LocalFault.class, fault -> {
                    assertThat(fault.line()).startsWith("PostgreSQL ended while starting");
                    assertThat(fault.logTail()).anyMatch(line -> line.contains("shared_buffers"));
                });
    }

    private void nameStrangerInLock() throws IOException {
        var lock = home.resolve("cluster/postmaster.pid");
        var lines = Files.readAllLines(lock);
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(lock, lines);
    }

    private static void execute(Postgres postgres, String sql) throws SQLException {
        try (var connection = postgres.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String shown(Postgres postgres, String setting) throws SQLException {
        try (var connection = postgres.superuser("postgres");
                var rows = connection.createStatement().executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
