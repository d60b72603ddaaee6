package nl.nplv.participation.reach;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.nplv.participation.process.TargetGroup;

/**
 * Counts whom a process reaches, from what residents say of themselves. Only counts are kept, in the transaction of the
 * contribution; nothing connects the two.
 */
@ApplicationScoped
public class ReachCounts {
    private static final String COUNT = """
            insert into reach_count (process_id, category, people) values (?, ?, 1)
            on conflict (process_id, category) do update set people = reach_count.people + 1""";
    private static final String READ = "select category, people from reach_count where process_id = ?";
    private static final String CLOSE = "update reach_count set final = true where process_id = ?";

    private final AgroalDataSource database;

    ReachCounts(AgroalDataSource database) {
        this.database = database;
    }

    /** Counts somebody in each group they say to belong to; of several ages only the first, since nobody has two. */
    public void count(UUID processId, Collection<TargetGroup> groups) {
        // always in the same order, so that two at once never wait for each other
        for (var group : TargetGroup.valuesIn(groups)) {
            update(COUNT, processId, group.name());
        }
    }

    /** Rewrites all counts of a process at once, so that their place in the database tells nothing of the last ones. */
    void close(UUID processId) {
        update(CLOSE, processId);
    }

    Map<TargetGroup, Long> of(UUID processId) {
        var counts = new EnumMap<TargetGroup, Long>(TargetGroup.class);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setObject(1, processId);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(TargetGroup.valueOf(rows.getString(1)), rows.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the counts cannot be read", e);
        }
        return counts;
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the counts cannot be kept", e);
        }
    }
}
