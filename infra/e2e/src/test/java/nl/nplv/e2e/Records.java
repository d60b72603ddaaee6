package nl.nplv.e2e;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.local.Platform;

/** What the database of the focus areas holds, read behind the service's back. */
final class Records {
    private static final String DATABASE = "focus_areas";
    private static final Duration PUBLISHED_WITHIN = Duration.ofSeconds(60);

    /**
     * One change as it was recorded.
     *
     * @param sequence order of publication
     * @param state the aggregate after it
     */
    record Change(UUID id, UUID aggregateId, long version, long sequence, JsonNode state) {
        /** What a writer wrote into it; empty when it was no writer. */
        String mark() {
            return Json.text(state.path("reference")) + Json.text(state.at("/commitments/0/text"));
        }
    }

    private final Platform platform;

    Records(Platform platform) {
        this.platform = platform;
    }

    /** All changes, in order of publication, once Kafka has acknowledged every one. */
    List<Change> published() {
        await().pollInterval(Duration.ofMillis(200))
                .atMost(PUBLISHED_WITHIN)
                .until(() -> count("select count(*) from change"
                                + " where sequence is null or sequence > (select published from relay)")
                        == 0);
        return changes();
    }

    /** The present version of each agreement and amendment. */
    Map<UUID, Long> versions() throws SQLException {
        var versions = new HashMap<UUID, Long>();
        try (var connection = platform.postgres().superuser(DATABASE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, version from programme_amendment"
                        + " union all select id, version from cooperation_agreement")) {
            while (rows.next()) {
                versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        return versions;
    }

    private long count(String query) throws SQLException {
        try (var connection = platform.postgres().superuser(DATABASE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        try (var connection = platform.postgres().superuser(DATABASE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, aggregateid, aggregateversion, sequence, state"
                        + " from change order by sequence")) {
            while (rows.next()) {
                changes.add(new Change(
                        rows.getObject("id", UUID.class),
                        rows.getObject("aggregateid", UUID.class),
                        rows.getLong("aggregateversion"),
                        rows.getLong("sequence"),
                        Json.read(rows.getString("state"))));
            }
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException("the changes cannot be read", e);
        }
    }
}
