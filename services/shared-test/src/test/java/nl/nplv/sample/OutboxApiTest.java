package nl.nplv.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.nplv.sample.NoteFixtures.aNote;
import static nl.nplv.sample.NoteFixtures.etag;
import static nl.nplv.sample.NoteFixtures.id;
import static nl.nplv.sample.NoteFixtures.revised;
import static nl.nplv.sample.NoteFixtures.written;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.Servers;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutboxApiTest {
    private static final Logger LOG = Logger.getLogger(OutboxApiTest.class);
    private static final String TOPIC = "nplv.notes.v1";
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @Test
    void an_event_follows_a_commit_and_none_a_rollback() {
        var note = written();
        as(vro()).put(note + "/accident").then().statusCode(500);
        revised(note, "20");

        assertThat(PublishedEvents.typesAbout(id(note), 2)).containsExactly("note-written", "note-revised");
        anonymous().get(note).then().body("status", is("OPEN")).body("version", is(2));
        anonymous().get(note + "/history").then().body("items", hasSize(2));
    }

    @Test
    void every_record_is_a_cloud_event_of_the_profile_under_the_key_of_its_aggregate() throws IOException {
        var note = written(aNote("profile " + UUID.randomUUID(), "12.50"));
        PublishedEvents.about(id(note), 1);
        var schema = profile();

        var records = Topic.records(TOPIC);

        assertThat(records).isNotEmpty().allSatisfy(record -> {
            assertThat(schema.validate(Topic.json(record.value()))).isEmpty();
            assertThat(record.key())
                    .isEqualTo(Topic.json(record.value()).path("subject").asText());
            assertThat(new String(record.headers().lastHeader("content-type").value(), UTF_8))
                    .isEqualTo("application/cloudevents+json; charset=UTF-8");
            assertThat(record.value().getBytes(UTF_8)).hasSizeLessThan(64 * 1024);
        });
    }

    @Test
    void an_event_tells_what_happened_who_did_it_and_to_which_version() {
        var note = written(aNote("told " + UUID.randomUUID(), "12.50"));

        var event = PublishedEvents.about(id(note), 1).getFirst();

        assertThat(event.path("type").asText()).isEqualTo("nl.leefbaarheid-veiligheid.notes.note-written.v1");
        assertThat(event.path("source").asText()).isEqualTo("urn:nld:oin:00000004003214345001:systeem:notes");
        assertThat(event.path("dataschema").asText())
                .isEqualTo("https://api.example/events/nl.leefbaarheid-veiligheid.notes.note-written.v1.json");
        assertThat(event.path("data")).isEqualTo(Topic.json("""
                                {"noteId": "%s", "owner": "GM0479", "amount": 12.50, "version": 1,
                                 "actor": {"organisation": "VRO", "tier": "national", "role": "NAT"}}""".formatted(id(note))));
        assertThat(event.path("time").asText()).isEqualTo(anonymous().get(note).path("updatedAt"));
    }

    @Test
    void five_hundred_changes_of_twenty_notes_at_once_are_told_in_order_though_the_broker_dies()
            throws InterruptedException, ExecutionException {
        var notes = InParallel.times(20, i -> written());
        var done = new AtomicInteger();

        InParallel.times(500, i -> {
            change(notes.get(i % notes.size()), i);
            if (done.incrementAndGet() == 150) {
                Servers.ofThisRun().killBroker();
            }
            return i;
        });
        Servers.ofThisRun().startBroker();

        var perNote = notes.stream().collect(Collectors.toMap(note -> id(note).toString(), note -> versions(26)));
        await().atMost(DEADLINE)
                .until(() -> versionsOf(perNote.keySet().stream().toList()), perNote::equals);
        await().atMost(DEADLINE).until(OutboxApiTest::pending, pending -> pending == 0);
        sequenceIsWholeAndRises();
    }

    @Test
    void with_a_dead_broker_the_service_takes_changes_and_tells_that_they_wait() {
        written();
        var servers = Servers.ofThisRun();
        servers.killBroker();

        var note = written();

        await().atMost(DEADLINE)
                .untilAsserted(() -> anonymous().get("/health/well").then().statusCode(503));
        anonymous().get("/health/ready").then().statusCode(200);
        anonymous().get("/health/live").then().statusCode(200);
        assertThat(pending()).isPositive();
        assertThat(metric("nplv_outbox_oldest_seconds")).isGreaterThan(2);
        servers.startBroker();
        assertThat(PublishedEvents.typesAbout(id(note), 1)).containsExactly("note-written");
        await().atMost(DEADLINE)
                .untilAsserted(() -> anonymous().get("/health/well").then().statusCode(200));
        assertThat(pending()).isZero();
    }

    @Test
    void when_the_relay_loses_its_connection_it_goes_on_where_it_was() throws SQLException {
        var before = written();
        PublishedEvents.about(id(before), 1);
        try (var database = Servers.ofThisRun().superuser();
                var statement = database.prepareStatement(
                        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'")) {
            statement.execute();
        }

        var after = written();

        assertThat(PublishedEvents.typesAbout(id(after), 1)).containsExactly("note-written");
        assertThat(PublishedEvents.about(id(before), 1)).hasSize(1);
    }

    @Test
    void an_event_is_with_a_consumer_soon_after_its_commit() {
        var lags = new ArrayList<Long>();
        try (var consumer = Topic.reader(TOPIC)) {
            consumer.seekToEnd(consumer.assignment());
            // seeking is lazy: only asking for the position does it
            consumer.assignment().forEach(consumer::position);
            for (int i = 0; i < 100; i++) {
                var note = id(written()).toString();
                lags.add(lagOf(note, consumer));
            }
        }

        lags.sort(null);
        LOG.infof("commit to consumer: median=%d ms, p95=%d ms of %d", lags.get(50), lags.get(95), lags.size());
        assertThat(lags).hasSize(100);
    }

    private static long lagOf(String note, KafkaConsumer<String, String> consumer) {
        var deadline = System.nanoTime() + DEADLINE.toNanos();
        while (System.nanoTime() < deadline) {
            for (var record : consumer.poll(Duration.ofMillis(100))) {
                if (record.key().equals(note)) {
                    var recorded = Instant.parse(
                            Topic.json(record.value()).path("time").asText());
                    return Duration.between(recorded, Instant.now()).toMillis();
                }
            }
        }
        throw new AssertionError("no event about " + note);
    }

    private static void change(String note, int amount) {
        int status;
        do {
            status = as(vro())
                    .header("If-Match", etag(note))
                    .body("{\"amount\": 1000}")
                    .put(note + "/amount")
                    .statusCode();
            assertThat(status).as("change %d", amount).isIn(200, 412);
        } while (status == 412);
    }

    private static List<Integer> versions(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static Map<String, List<Integer>> versionsOf(List<String> subjects) {
        var versions = new HashMap<String, List<Integer>>();
        for (JsonNode event : Topic.events(TOPIC)) {
            var subject = event.path("subject").asText();
            if (subjects.contains(subject)) {
                versions.computeIfAbsent(subject, key -> new ArrayList<>())
                        .add(event.path("aggregateversion").asInt());
            }
        }
        return versions;
    }

    private static void sequenceIsWholeAndRises() {
        var perPartition = Topic.records(TOPIC).stream()
                .collect(Collectors.groupingBy(
                        record -> record.partition(),
                        Collectors.mapping(
                                record -> Topic.json(record.value())
                                        .path("sequence")
                                        .asText(),
                                Collectors.toList())));
        perPartition
                .values()
                .forEach(sequence ->
                        assertThat(List.copyOf(new LinkedHashSet<>(sequence))).isSorted());
        var all = perPartition.values().stream()
                .flatMap(List::stream)
                .map(Long::valueOf)
                .distinct()
                .sorted()
                .toList();
        assertThat(all).isEqualTo(LongStream.rangeClosed(1, all.size()).boxed().toList());
    }

    private static double pending() {
        return metric("nplv_outbox_pending");
    }

    private static double metric(String name) {
        var line = anonymous()
                .get("/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(each -> each.startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + name));
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static JsonSchema profile() throws IOException {
        try (var schema = OutboxApiTest.class.getResourceAsStream("/nl-gov-cloudevent.schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(
                            schema,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        }
    }
}
