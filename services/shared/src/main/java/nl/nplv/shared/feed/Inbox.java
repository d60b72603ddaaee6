package nl.nplv.shared.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What each feed has taken in, in the caller's transaction. A replay starts a new generation of the feed; what still belongs
 * to an older one is refused, on whatever replica it is at work.
 */
@ApplicationScoped
class Inbox {
    private static final int ANSWER_WITHIN_SECONDS = 2;

    private final AgroalDataSource database;

    Inbox(AgroalDataSource database) {
        this.database = database;
    }

    /** The generation that the feed is in; the first is made here. */
    long generation(String feed) {
        update("insert into feed (name, generation) values (?, 1) on conflict do nothing", feed);
        return generation("select generation from feed where name = ?", feed);
    }

    /** Whether the event is to be applied: the generation is the present one, and stays so until the end of the transaction. */
    boolean take(String feed, long generation, UUID event) {
        return generation("select generation from feed where name = ? for share", feed) == generation
                && update("insert into inbox (feed, event_id) values (?, ?) on conflict do nothing", feed, event) == 1;
    }

    /** Forgets all events of the feed; waits for those at work. */
    void startAgain(String feed) {
        update("update feed set generation = generation + 1 where name = ?", feed);
        update("delete from inbox where feed = ?", feed);
    }

    boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(ANSWER_WITHIN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    private long generation(String sql, String feed) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, feed);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox cannot be read", e);
        }
    }

    private int update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox cannot be written", e);
        }
    }
}
