package nl.nplv.shared.change;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The change table as an outbox, on the one connection that holds the relay's lock. */
final class OutboxTable implements AutoCloseable {
    private static final long LOCK = 0x4E504C56_0001L;

    private static final String SEQUENCE_NEXT = """
            with next as (select position, row_number() over (order by position) as n
                          from (select position from change where sequence is null order by position limit ?) as unsequenced)
            update change set sequence = (select coalesce(max(sequence), 0) from change) + next.n
            from next where change.position = next.position""";

    private static final String READ_UNPUBLISHED = """
            select sequence, id, aggregateid, aggregateversion, type, payload, changed_at, traceparent
            from change where sequence > (select published from relay) order by sequence limit ?""";

    private static final String MARK_PUBLISHED = "update relay set published = greatest(published, ?)";

    private final Connection connection;

    OutboxTable(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
    }

    /** Whether this replica is the one that publishes; stays so until the connection ends. */
    boolean lock() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** Numbers committed rows in the order they will be published in; a number never changes, so a redelivery carries the same. */
    void sequenceNext(int limit) throws SQLException {
        try (var statement = connection.prepareStatement(SEQUENCE_NEXT)) {
            statement.setInt(1, limit);
            statement.executeUpdate();
        }
    }

    List<OutboxEvent> unpublished(int limit) throws SQLException {
        try (var statement = connection.prepareStatement(READ_UNPUBLISHED)) {
            statement.setInt(1, limit);
            try (var rows = statement.executeQuery()) {
                var events = new ArrayList<OutboxEvent>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        }
    }

    void published(long sequence) throws SQLException {
        try (var statement = connection.prepareStatement(MARK_PUBLISHED)) {
            statement.setLong(1, sequence);
            statement.executeUpdate();
        }
    }

    private static OutboxEvent event(ResultSet row) throws SQLException {
        return new OutboxEvent(
                row.getLong("sequence"),
                row.getObject("id", UUID.class),
                row.getObject("aggregateid", UUID.class),
                row.getLong("aggregateversion"),
                row.getString("type"),
                row.getString("payload"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"));
    }

    /** Gives the lock back before the connection returns to the pool. */
    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            statement.execute();
        }
    }
}
