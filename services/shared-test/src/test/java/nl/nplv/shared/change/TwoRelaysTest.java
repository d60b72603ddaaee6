package nl.nplv.shared.change;

import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nplv.sample.Topic;
import nl.nplv.shared.event.EventTypes;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TwoRelaysTest {
    private static final String LEADER = """
            select pid from pg_locks where locktype = 'advisory' and granted
            and database = (select oid from pg_database where datname = current_database())""";

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final Duration ONE_RETRY = Duration.ofSeconds(1);

    @Inject
    @SuppressWarnings("NullAway.Init")
    AgroalDataSource database;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OutboxProducer producers;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EventTypes types;

    @SuppressWarnings("NullAway.Init")
    private OutboxRelay second;

    @BeforeEach
    void startAnother() {
        second = new OutboxRelay(database, producers, types, "nplv.notes.v1");
        second.start(new StartupEvent());
    }

    @AfterEach
    void stopIt() throws InterruptedException {
        second.stop(new ShutdownEvent());
    }

    @Test
    void only_one_publishes_so_that_no_event_is_doubled() throws SQLException {
        var notes = new ArrayList<UUID>();
        for (int i = 0; i < 50; i++) {
            notes.add(written());
        }

        PublishedEvents.about(notes.getLast(), 1);

        assertThat(leaders()).hasSize(1);
        await().during(ONE_RETRY)
                .atMost(DEADLINE)
                .untilAsserted(() -> assertThat(published(notes)).containsExactlyInAnyOrderElementsOf(notes));
    }

    @Test
    void when_the_one_dies_one_takes_over_and_nothing_is_lost() throws SQLException {
        for (int round = 0; round < 5; round++) {
            var leader = await().atMost(DEADLINE)
                    .until(this::leaders, one -> one.size() == 1)
                    .getFirst();
            var notes = new ArrayList<UUID>();
            for (int i = 0; i < 10; i++) {
                notes.add(written());
                if (i == 5) {
                    end(leader);
                }
            }

            await().atMost(DEADLINE)
                    .untilAsserted(() -> assertThat(published(notes)).containsAll(notes));
            assertThat(leaders()).doesNotContain(leader).hasSize(1);
        }
    }

    private static UUID written() {
        var body = """
                {"title": "relay %s", "amount": 1, "writtenOn": "2026-11-24", "owner": "GM0479"}""".formatted(UUID.randomUUID());
        return UUID.fromString(as(vro())
                .body(body)
                .post("/notes/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Each of the notes as often as an event about it was published. */
    private static List<UUID> published(List<UUID> notes) {
        return Topic.records("nplv.notes.v1").stream()
                .map(record -> UUID.fromString(record.key()))
                .filter(notes::contains)
                .toList();
    }

    private List<Integer> leaders() throws SQLException {
        try (var superuser = Servers.ofThisRun().superuser();
                var statement = superuser.prepareStatement(LEADER);
                var rows = statement.executeQuery()) {
            var pids = new ArrayList<Integer>();
            while (rows.next()) {
                pids.add(rows.getInt(1));
            }
            return pids;
        }
    }

    private static void end(int leader) throws SQLException {
        try (var superuser = Servers.ofThisRun().superuser();
                var statement = superuser.prepareStatement("select pg_terminate_backend(?)")) {
            statement.setInt(1, leader);
            statement.execute();
        }
    }
}
