package nl.nplv.privacy;

import io.agroal.api.AgroalDataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Wrapped keys of one compartment, in the caller's transaction. */
final class KeyStore {
    /** Subjects in one look. */
    private static final int MOST = 500;

    private final AgroalDataSource database;
    private final Clock clock;
    private final String compartment;

    KeyStore(AgroalDataSource database, Clock clock, String compartment) {
        this.database = database;
        this.clock = clock;
        this.compartment = compartment;
    }

    /**
     * Keeps the key, unless the subject has one.
     *
     * @param master name of the master key that wraps it
     */
    void add(UUID subject, byte[] wrapped, String master) {
        execute("""
                insert into keystore.subject_key (compartment, subject, wrapped, master, created_at) values (?, ?, ?, ?, ?)
                on conflict do nothing""", compartment, subject, wrapped, master, clock.instant().atOffset(ZoneOffset.UTC));
    }

    Optional<byte[]> find(UUID subject) {
        return wrapped(
                "select wrapped from keystore.subject_key where compartment = ? and subject = ?", compartment, subject);
    }

    void delete(UUID subject) {
        execute("delete from keystore.subject_key where compartment = ? and subject = ?", compartment, subject);
    }

    /** The key of the subject, for this transaction alone, when another master key wraps it. */
    Optional<byte[]> lockedUnlessBy(String master, UUID subject) {
        return wrapped("""
                select wrapped from keystore.subject_key
                where compartment = ? and subject = ? and master is distinct from ? for update""", compartment, subject, master);
    }

    void replace(UUID subject, byte[] wrapped, String master) {
        execute(
                "update keystore.subject_key set wrapped = ?, master = ? where compartment = ? and subject = ?",
                wrapped,
                master,
                compartment,
                subject);
    }

    /** The next subjects whose keys another master key wraps, in the order of their ids. */
    List<UUID> unlessBy(String master, UUID after) {
        var sql = """
                select subject from keystore.subject_key
                where compartment = ? and master is distinct from ? and subject > ? order by subject limit ?""";
        return query(
                sql,
                rows -> {
                    var subjects = new ArrayList<UUID>();
                    while (rows.next()) {
                        subjects.add(rows.getObject(1, UUID.class));
                    }
                    return subjects;
                },
                compartment,
                master,
                after,
                MOST);
    }

    Optional<byte[]> fingerprintKey() {
        return wrapped("select wrapped from keystore.fingerprint_key where compartment = ?", compartment);
    }

    /** Keeps the key, unless the compartment has one. */
    void addFingerprintKey(byte[] wrapped, String master) {
        execute(
                "insert into keystore.fingerprint_key (compartment, wrapped, master) values (?, ?, ?) on conflict do nothing",
                compartment,
                wrapped,
                master);
    }

    void replaceFingerprintKey(byte[] wrapped, String master) {
        execute(
                "update keystore.fingerprint_key set wrapped = ?, master = ? where compartment = ? and master <> ?",
                wrapped,
                master,
                compartment,
                master);
    }

    /** Whether fingerprints may have been made before there was a key for them. */
    boolean wasUsed() {
        var sql = "select exists (select from keystore.subject_key where compartment = ?)";
        return query(sql, rows -> rows.next() && rows.getBoolean(1), compartment);
    }

    private Optional<byte[]> wrapped(String sql, Object... values) {
        return query(sql, rows -> rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty(), values);
    }

    private interface Read<T> {
        T from(ResultSet rows) throws SQLException;
    }

    private <T> T query(String sql, Read<T> read, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return read.from(rows);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void execute(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("the key store does not answer", cause);
    }
}
