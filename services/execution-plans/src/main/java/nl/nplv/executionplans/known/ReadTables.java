package nl.nplv.executionplans.known;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Read models in plain tables, in the caller's transaction. */
@ApplicationScoped
class ReadTables {
    private final AgroalDataSource database;

    ReadTables(AgroalDataSource database) {
        this.database = database;
    }

    /** Reads one row. */
    interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }

    void update(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a read model cannot be written", e);
        }
    }

    <R> List<R> query(RowReader<R> reader, String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<R>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("a read model cannot be read", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
