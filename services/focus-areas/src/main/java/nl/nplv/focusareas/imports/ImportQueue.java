package nl.nplv.focusareas.imports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Jobs that wait, in order of arrival. A row is locked while its job runs, so each runs once and a dead server frees its own. */
@ApplicationScoped
class ImportQueue {
    private final AgroalDataSource database;

    ImportQueue(AgroalDataSource database) {
        this.database = database;
    }

    /** Until the transaction ends, no other file of the same content is accepted. */
    void lock(String sha256) {
        execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", sha256);
    }

    /** Lets a job wait, in the caller's transaction. */
    void add(UUID importId) {
        execute("insert into data_import_queue (import_id) values (?)", importId);
    }

    /** The next job that no runner has, locked until the caller's transaction ends. */
    Optional<UUID> claim() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select import_id from data_import_queue order by position limit 1 for update skip locked");
                var row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the queue cannot be read", e);
        }
    }

    /** The job is over, in the caller's transaction. */
    void remove(UUID importId) {
        execute("delete from data_import_queue where import_id = ?", importId);
    }

    void progress(UUID importId, long bytes, long rows) {
        QuarkusTransaction.requiringNew()
                .run(() -> execute(
                        "update data_import set bytes_read = ?, rows_read = ? where id = ?", bytes, rows, importId));
    }

    /** The connection of the caller's transaction. */
    Connection connection() throws SQLException {
        return database.getConnection();
    }

    private void execute(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the queue cannot be changed", e);
        }
    }
}
