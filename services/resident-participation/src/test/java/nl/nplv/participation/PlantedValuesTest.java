package nl.nplv.participation;

import static nl.nplv.participation.Calls.CONTRIBUTIONS;
import static nl.nplv.participation.Calls.INITIATIVES;
import static nl.nplv.participation.Calls.MY_CONTRIBUTIONS;
import static nl.nplv.participation.Calls.MY_DATA;
import static nl.nplv.participation.Calls.MY_SIGNALS;
import static nl.nplv.participation.Calls.SIGNALS;
import static nl.nplv.participation.Calls.planned;
import static nl.nplv.participation.Calls.put;
import static nl.nplv.participation.Calls.somebody;
import static nl.nplv.participation.Calls.uuid;
import static nl.nplv.participation.Calls.with;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import nl.nplv.participation.resident.RetentionTimer;
import nl.nplv.privacy.Vaults;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Known personal values are planted wherever the API takes some, and all that comes out or is kept is searched for them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlantedValuesTest {
    private static final String UTRECHT = "utrecht-overvecht";
    private static final String GM = "GM0344";
    private static final String MAIL = "planted.person@example.nl";
    private static final String PHONE = "06-87654321";
    private static final String BSN = "111222333";
    private static final List<String> PLANTED = List.of(MAIL, PHONE, BSN, "planted.person", "Plantedname");

    private final TestClock clock;
    private final AgroalDataSource database;
    private final RetentionTimer retention;
    private final Vaults vaults;
    private final List<String> logged = new ArrayList<>();
    private final Handler listener = new Listener();

    PlantedValuesTest(TestClock clock, AgroalDataSource database, RetentionTimer retention, Vaults vaults) {
        this.clock = clock;
        this.database = database;
        this.retention = retention;
        this.vaults = vaults;
    }

    /** Hears all that the service logs, at any level. */
    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord record) {
            synchronized (logged) {
                logged.add(
                        record.getMessage() + " " + Arrays.toString(record.getParameters()) + " " + record.getThrown());
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @BeforeEach
    void listen() {
        clock.setTo("2023-03-01");
        LogManager.getLogManager().getLogger("").addHandler(listener);
    }

    @AfterEach
    void reset() {
        LogManager.getLogManager().getLogger("").removeHandler(listener);
        clock.reset();
    }

    @Test
    void no_planted_value_comes_out_in_events_history_errors_logs_or_rows() throws SQLException {
        var process = open();
        var contribution = contributed(process);
        var signal = signalled();
        var initiative = initiated();
        var code = contribution.extract().<String>path("receiptCode");
        handled(signal);
        refusals(process, contribution, code);

        var openToAll = List.of(
                process,
                process + "/history",
                process + "/contributions",
                process + "/results",
                process + "/reach",
                CONTRIBUTIONS + "/" + id(contribution),
                CONTRIBUTIONS + "/" + id(contribution) + "/history",
                SIGNALS + "/" + id(signal),
                SIGNALS + "/" + id(signal) + "/history",
                SIGNALS + "?limit=100",
                INITIATIVES + "/" + id(initiative),
                INITIATIVES + "/" + id(initiative) + "/history",
                INITIATIVES + "?limit=100");
        openToAll.forEach(path -> clean(path, anonymous().get(path).asString()));
        PublishedEvents.about(uuid(id(contribution)), 1).forEach(event -> clean("event", event.toString()));
        PublishedEvents.about(uuid(id(signal)), 3).forEach(event -> clean("event", event.toString()));
        PublishedEvents.about(uuid(id(initiative)), 1).forEach(event -> clean("event", event.toString()));
        synchronized (logged) {
            assertThat(logged).isNotEmpty().allSatisfy(line -> clean("log", line));
        }
        everyRow((table, row) -> {
            clean(table, row);
            assertThat(row).as("receipt code in %s", table).doesNotContain(code);
        });
    }

    @Test
    void erasing_by_receipt_code_leaves_nothing_and_breaks_nothing() throws SQLException {
        var process = open();
        var contribution = contributed(process);
        var code = contribution.extract().<String>path("receiptCode");
        var id = uuid(id(contribution));
        with(code)
                .get(MY_DATA)
                .then()
                .statusCode(200)
                .body("written", hasSize(1))
                .body("written[0].contact", is(MAIL))
                .body("written[0].content.said.text", is("Call " + PHONE + ", " + BSN));
        var sealed = sealedOf(id.toString());

        with(code).delete(MY_DATA).then().statusCode(204);

        with(code).get(MY_DATA).then().statusCode(404);
        with(code).get(MY_CONTRIBUTIONS).then().statusCode(404);
        as(office(UTRECHT)).get(CONTRIBUTIONS + "/" + id + "/original").then().statusCode(404);
        anonymous().get(CONTRIBUTIONS + "/" + id).then().statusCode(200).body("status", is("WITHDRAWN"));
        anonymous().get(CONTRIBUTIONS + "/" + id + "/history").then().body("items", hasSize(2));
        assertThat(PublishedEvents.typesAbout(id, 2))
                .containsExactly("contribution-received", "contribution-withdrawn");
        var vault = vaults.of("residents");
        assertThat(vault.hasKey(id)).isFalse();
        vault.createKey(id);
        assertThat(catchThrowable(() -> vault.open(id, sealed)))
                .as("a backup of the row opens no more")
                .isInstanceOf(IllegalStateException.class);
        vault.destroyKey(id);
    }

    @Test
    void a_signal_can_be_erased_while_it_is_handled_and_an_account_finds_all_of_its_own() {
        as(resident(UTRECHT)).delete(MY_DATA).then().statusCode(204);
        Areas.known(UTRECHT);
        var signal = SIGNALS + "/"
                + as(resident(UTRECHT))
                        .body(aSignal())
                        .post(SIGNALS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        put(executive(GM), signal, "/handling").statusCode(200);
        as(resident(UTRECHT)).get(MY_SIGNALS).then().body("items", hasSize(1));

        as(resident(UTRECHT)).delete(MY_DATA).then().statusCode(204);

        put(executive(GM), signal, "/answer", "{\"answer\": \"late\"}").statusCode(409);
        as(executive(GM)).get(signal + "/report").then().statusCode(404);
        as(resident(UTRECHT)).get(MY_DATA).then().body("written", hasSize(0));
    }

    @Test
    void what_was_kept_long_enough_is_erased_by_itself_and_not_a_day_sooner() {
        var signal = signalled();
        var path = SIGNALS + "/" + id(signal);
        put(executive(GM), path, "/handling").statusCode(200);
        put(executive(GM), path, "/answer", "{\"answer\": \"done\"}").statusCode(200);
        put(executive(GM), path, "/closing").statusCode(200);
        var code = signal.extract().<String>path("receiptCode");
        with(code).get(MY_DATA).then().body("written[0].keptUntil", is("2024-03-01"));

        clock.setTo("2024-03-01");
        retention.run();
        with(code).get(MY_DATA).then().statusCode(200);
        clock.setTo("2024-03-02");
        retention.run();

        with(code).get(MY_DATA).then().statusCode(404);
        as(executive(GM)).get(path + "/report").then().statusCode(404);
        anonymous().get(path).then().statusCode(200).body("status", is("CLOSED"));
    }

    @Test
    void nobody_is_kept_for_ever_because_an_organiser_does_nothing() {
        var process = open();
        var answered = signalled();
        put(executive(GM), SIGNALS + "/" + id(answered), "/handling").statusCode(200);
        put(executive(GM), SIGNALS + "/" + id(answered), "/answer", "{\"answer\": \"done\"}")
                .statusCode(200);
        var waiting = initiated();
        var supported = initiated();
        put(executive(GM), INITIATIVES + "/" + id(supported), "/review").statusCode(200);
        put(executive(GM), INITIATIVES + "/" + id(supported), "/support", "{\"source\": \"MUNICIPALITY\"}")
                .statusCode(200);
        var unheard = contributed(process);
        put(office(UTRECHT), process, "/closing").statusCode(200);

        kept(unheard, "2024-03-01");
        kept(answered, "2024-03-01");
        kept(waiting, "2025-03-01");
        kept(supported, null);
        clock.setTo("2025-03-02");
        retention.run();

        for (var gone : List.of(unheard, answered, waiting)) {
            with(gone.extract().path("receiptCode")).get(MY_DATA).then().statusCode(404);
        }
        with(supported.extract().path("receiptCode")).get(MY_DATA).then().statusCode(200);
    }

    private static void kept(ValidatableResponse receipt, @Nullable String until) {
        with(receipt.extract().path("receiptCode")).get(MY_DATA).then().body("written[0].keptUntil", is(until));
    }

    private static void refusals(String process, ValidatableResponse contribution, String code) {
        clean(
                "refusal",
                somebody()
                        .body("{\"text\": \"" + PHONE + "\", \"contact\": \"Plantedname no mail\", \"bsn\": \"" + BSN
                                + "\"}")
                        .post(process + "/contributions")
                        .asString());
        clean(
                "refusal",
                with(code)
                        .body("{\"text\": \"Plantedname objects\"}")
                        .put(MY_CONTRIBUTIONS + "/" + id(contribution) + "/objection")
                        .asString());
        clean("refusal", with("Plantedname").get(MY_DATA).asString());
    }

    private static String open() {
        var process = planned(UTRECHT, "2023-03-01", "2023-04-15");
        put(office(UTRECHT), process, "/opening").statusCode(200);
        return process;
    }

    private static ValidatableResponse contributed(String process) {
        return somebody()
                .body("{\"text\": \"Call %s, %s\", \"contact\": \"%s\"}".formatted(PHONE, BSN, MAIL))
                .post(process + "/contributions")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse signalled() {
        Areas.known(UTRECHT);
        return somebody().body(aSignal()).post(SIGNALS).then().statusCode(201);
    }

    private static String aSignal() {
        return """
                {"focusAreaSlug": "%s", "category": "CONDUCT", "text": "Plantedname, %s", "contact": "%s"}""".formatted(UTRECHT, PHONE, MAIL);
    }

    private static ValidatableResponse initiated() {
        return somebody()
                .body("""
                        {"focusAreaSlug": "%s", "title": "Call %s", "plan": "Ask %s", "contact": "%s"}""".formatted(UTRECHT, PHONE, MAIL, MAIL))
                .post(INITIATIVES)
                .then()
                .statusCode(201);
    }

    private static void handled(ValidatableResponse signal) {
        var path = SIGNALS + "/" + id(signal);
        as(executive(GM)).get(path + "/report").then().statusCode(200);
        put(executive(GM), path, "/handling").statusCode(200);
        put(executive(GM), path, "/answer", "{\"answer\": \"Dear Plantedname, call " + PHONE + "\"}")
                .statusCode(200);
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }

    private static void clean(String where, String text) {
        PLANTED.forEach(value -> assertThat(text).as(where).doesNotContain(value));
    }

    private byte[] sealedOf(String contribution) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select original from contribution where id = ?::uuid")) {
            statement.setString(1, contribution);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getBytes(1);
            }
        }
    }

    private interface Look {
        void at(String table, String row);
    }

    /** Each row of each table, as text, binary columns too. */
    private void everyRow(Look look) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var table : tables(connection)) {
                try (var statement = connection.prepareStatement("select t::text from " + table + " t");
                        var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        look.at(table, readable(rows.getString(1)));
                    }
                }
            }
        }
    }

    /** Bytes are shown in hexadecimal; a value in them must be found too. */
    private static String readable(String row) {
        var text = new StringBuilder(row);
        var bytes = Pattern.compile("\\\\x([0-9a-f]+)").matcher(row);
        while (bytes.find()) {
            text.append(new String(HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.prepareStatement(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_schema in ('public', 'keystore') and table_type = 'BASE TABLE'");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
