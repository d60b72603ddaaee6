package nl.nplv.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nplv.shared.feed.Feeds;
import nl.nplv.test.RealServers;
import nl.nplv.test.Servers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FeedApiTest {
    private static final Duration DEADLINE = Duration.ofSeconds(40);
    private static final String DEAD_LETTERS = "nplv.elsewhere.v1.balances.dead-letter";

    @Inject
    @SuppressWarnings("NullAway.Init")
    AgroalDataSource database;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Feeds feeds;

    private final UUID account = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    private Elsewhere elsewhere;

    @BeforeEach
    void open() {
        elsewhere = new Elsewhere();
    }

    @AfterEach
    void close() {
        elsewhere.close();
    }

    @Test
    void events_of_one_aggregate_are_applied_in_order() throws InterruptedException, ExecutionException {
        elsewhere.moved(account, 1, 50);

        awaitApplied(account, versions(50));
    }

    @Test
    void an_event_that_is_delivered_again_is_applied_once() throws InterruptedException, ExecutionException {
        var event = Elsewhere.event("money-moved", account, 1);
        for (int i = 0; i < 5; i++) {
            elsewhere.publish(account, event);
        }
        elsewhere.moved(account, 2, 2);
        elsewhere.publish(account, event);
        elsewhere.moved(account, 3, 3);

        awaitApplied(account, "1,2,3");
    }

    @Test
    void an_event_of_no_use_is_passed_over() throws InterruptedException, ExecutionException {
        elsewhere.publish(account, Elsewhere.event("weather-changed", account, 1));
        elsewhere.moved(account, 2, 2);

        awaitApplied(account, "2");
        assertThat(deadLettersOf(account)).isEmpty();
    }

    @Test
    void an_event_that_fails_once_is_tried_again_and_applied_once() throws InterruptedException, ExecutionException {
        elsewhere.publish(account, Elsewhere.event("money-stumbled", account, 1));
        elsewhere.moved(account, 2, 2);

        awaitApplied(account, "1,2");
        assertThat(deadLettersOf(account)).isEmpty();
    }

    @Test
    void an_event_that_always_fails_is_set_aside_and_the_next_is_applied()
            throws InterruptedException, ExecutionException {
        var poison = Elsewhere.event("money-lost", account, 2);
        elsewhere.moved(account, 1, 1);
        elsewhere.publish(account, poison);
        elsewhere.moved(account, 3, 3);

        awaitApplied(account, "1,3");
        var letters = deadLettersOf(account);
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().value()).isEqualTo(poison);
        assertThat(header(letters.getFirst(), "topic")).isEqualTo("nplv.elsewhere.v1");
        assertThat(header(letters.getFirst(), "attempts")).isEqualTo("5");
        assertThat(header(letters.getFirst(), "partition")).matches("[0-2]");
        assertThat(header(letters.getFirst(), "offset")).matches("\\d+");
        assertThat(header(letters.getFirst(), "reason"))
                .contains("IllegalStateException", "BalanceFeed.java:")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nonsense", "{}", "[]", "null", "{\"id\": \"not-a-uuid\"}"})
    void a_record_that_is_no_event_is_set_aside_as_it_is(String value) throws InterruptedException, ExecutionException {
        elsewhere.publish(account, value);
        elsewhere.moved(account, 1, 1);

        awaitApplied(account, "1");
        assertThat(deadLettersOf(account))
                .hasSize(1)
                .first()
                .satisfies(letter -> assertThat(letter.value()).isEqualTo(value));
    }

    @Test
    void a_replay_makes_the_same_read_model_while_events_go_on_coming()
            throws InterruptedException, ExecutionException, SQLException {
        var accounts = IntStream.range(0, 10).mapToObj(i -> UUID.randomUUID()).toList();
        for (var each : accounts) {
            elsewhere.moved(each, 1, 20);
        }
        for (var each : accounts) {
            awaitApplied(each, versions(20));
        }
        var before = balances(accounts);
        execute("update balance set amount = 0, applied = 'spoilt'");

        feeds.replay("balances");
        elsewhere.moved(account, 1, 20);

        awaitApplied(account, versions(20));
        await().atMost(DEADLINE).until(() -> balances(accounts), before::equals);
    }

    @Test
    void two_replays_at_once_end_in_the_same_read_model() throws InterruptedException, ExecutionException {
        elsewhere.moved(account, 1, 30);

        InParallel.times(4, i -> {
            feeds.replay("balances");
            return i;
        });
        elsewhere.moved(account, 31, 60);

        awaitApplied(account, versions(60));
    }

    @Test
    void only_a_feed_that_exists_can_be_replayed() {
        assertRefused(NOT_FOUND, () -> feeds.replay("nothing"));
    }

    @Test
    void while_the_database_is_away_nothing_is_lost_or_set_aside() throws InterruptedException, ExecutionException {
        elsewhere.moved(account, 1, 5);
        awaitApplied(account, versions(5));
        var servers = Servers.ofThisRun();
        servers.killDatabase();
        elsewhere.moved(account, 6, 25);
        await().atMost(DEADLINE)
                .untilAsserted(() -> anonymous().get("/health/well").then().statusCode(503));

        servers.startDatabase();

        awaitApplied(account, versions(25));
        assertThat(deadLettersOf(account)).isEmpty();
        await().atMost(DEADLINE)
                .untilAsserted(() -> anonymous().get("/health/well").then().statusCode(200));
        await().atMost(DEADLINE)
                .untilAsserted(() -> anonymous().get("/notes/v1/notes").then().statusCode(200));
    }

    @Test
    void while_the_broker_is_away_the_feed_is_not_well_but_the_service_ready()
            throws InterruptedException, ExecutionException {
        elsewhere.moved(account, 1, 1);
        awaitApplied(account, "1");
        Servers.ofThisRun().killBroker();
        await().atMost(DEADLINE)
                .untilAsserted(() -> anonymous().get("/health/well").then().statusCode(503));
        anonymous().get("/health/ready").then().statusCode(200);

        Servers.ofThisRun().startBroker();

        elsewhere.moved(account, 2, 3);
        awaitApplied(account, "1,2,3");
        await().atMost(DEADLINE)
                .untilAsserted(() -> anonymous().get("/health/well").then().statusCode(200));
    }

    @Test
    void lag_and_dead_letters_are_metrics_of_each_feed() throws InterruptedException, ExecutionException {
        elsewhere.moved(account, 1, 1);
        awaitApplied(account, "1");

        await().atMost(DEADLINE)
                .untilAsserted(() -> assertThat(
                                anonymous().get("/metrics").then().extract().asString())
                        .contains(
                                "nplv_feed_lag{feed=\"balances\"} 0.0",
                                "nplv_feed_dead_letters_total{feed=\"balances\"}"));
    }

    private static String versions(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private void awaitApplied(UUID account, String applied) {
        await().atMost(DEADLINE)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .untilAsserted(() -> assertThat(balances(List.of(account)).get(account))
                        .isNotNull()
                        .endsWith(" " + applied));
    }

    private Map<UUID, String> balances(List<UUID> accounts) throws SQLException {
        var found = new TreeMap<UUID, String>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select account, amount, applied from balance");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getObject(1, UUID.class), rows.getBigDecimal(2) + " " + rows.getString(3));
            }
        }
        found.keySet().retainAll(accounts);
        return found;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static List<ConsumerRecord<String, String>> deadLettersOf(UUID account) {
        return Topic.exists(DEAD_LETTERS)
                ? Topic.records(DEAD_LETTERS).stream()
                        .filter(letter -> account.toString().equals(letter.key()))
                        .toList()
                : List.of();
    }

    private static String header(ConsumerRecord<String, String> letter, String name) {
        return new String(letter.headers().lastHeader("dead-letter-" + name).value(), UTF_8);
    }
}
