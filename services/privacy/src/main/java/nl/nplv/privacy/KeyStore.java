package nl.nplv.privacy;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Wrapped data keys of one compartment, in the caller's transaction. */
final class KeyStore {
    private final AgroalDataSource database;
    private final Clock clock;
    private final String compartment;

    KeyStore(AgroalDataSource database, Clock clock, String compartment) {
        this.database = database;
        this.clock = clock;
        this.compartment = compartment;
    }

    /** Keeps the key, unless the subject has one. */
    void add(UUID subject, byte[] wrapped) {
        var sql = """
                insert into keystore.subject_key (compartment, subject, wrapped, created_at) values (?, ?, ?, ?)
                on conflict do nothing""";
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, subject)) {
            statement.setBytes(3, wrapped);
            statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    Optional<byte[]> find(UUID subject) {
        var sql = "select wrapped from keystore.subject_key where compartment = ? and subject = ?";
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, subject);
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void delete(UUID subject) {
        var sql = "delete from keystore.subject_key where compartment = ? and subject = ?";
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, subject)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement prepare(Connection connection, String sql, UUID subject) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setString(1, compartment);
        statement.setObject(2, subject);
        return statement;
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("the key store does not answer", cause);
    }
}
