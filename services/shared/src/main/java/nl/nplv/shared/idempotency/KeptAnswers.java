package nl.nplv.shared.idempotency;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers by Idempotency-Key, in the caller's transaction. */
@ApplicationScoped
class KeptAnswers {
    private final AgroalDataSource database;
    private final Clock clock;
    private final Duration kept;

    KeptAnswers(AgroalDataSource database, Clock clock, @ConfigProperty(name = "nplv.idempotency.kept") Duration kept) {
        this.database = database;
        this.clock = clock;
        this.kept = kept;
    }

    /** One request under a key; scope is client, operation and key. All but the operation are keyed hashes. */
    record Request(String client, String operation, String key, String hash) {}

    record Kept(String requestHash, String answer) {}

    /** True for the first under this key; a twin waits here until the first commits (false) or rolls back (true). */
    boolean claim(Request request) {
        var sql = """
                insert into idempotency (client, operation, key, request_hash, answered_at) values (?, ?, ?, ?, ?)
                on conflict do nothing""";
        return update(sql, request.client(), request.operation(), request.key(), request.hash(), now()) == 1;
    }

    void keep(Request request, String answer) {
        var sql = "update idempotency set answer = ?::json where client = ? and operation = ? and key = ?";
        update(sql, answer, request.client(), request.operation(), request.key());
    }

    Kept find(Request request) {
        var sql = "select request_hash, answer from idempotency where client = ? and operation = ? and key = ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, request.client(), request.operation(), request.key());
            try (var row = statement.executeQuery()) {
                row.next();
                return new Kept(row.getString(1), row.getString(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the kept answer cannot be read", e);
        }
    }

    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        update("delete from idempotency where answered_at < ?", now().minus(kept));
    }

    private int update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("answers cannot be kept", e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
