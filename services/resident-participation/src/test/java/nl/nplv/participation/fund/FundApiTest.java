package nl.nplv.participation.fund;

import static nl.nplv.participation.Calls.FUNDS;
import static nl.nplv.participation.Calls.INITIATIVES;
import static nl.nplv.participation.Calls.put;
import static nl.nplv.participation.Calls.somebody;
import static nl.nplv.participation.Calls.uuid;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.ministry;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.nplv.participation.Areas;
import nl.nplv.test.Caller;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("RP4")
class FundApiTest {
    private final TestClock clock;
    private final AgroalDataSource database;
    private final Ledger ledger;

    FundApiTest(TestClock clock, AgroalDataSource database, Ledger ledger) {
        this.clock = clock;
        this.database = database;
        this.ledger = ledger;
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void a_repair_cafe_gets_five_thousand_of_forty_thousand() {
        clock.setTo("2023-04-20");
        var area = "heerlen-noord";
        var fund = active(area);
        deposited(fund, executive("GM0917"), "40000");
        var initiative = supported(area, "GM0917");

        clock.setTo("2023-05-01");
        var grant = granted(fund, area, initiative, "5000", 201);
        as(office(area))
                .put(fund + "/grants/" + grant + "/payment")
                .then()
                .statusCode(200)
                .body("status", is("PAID"));

        anonymous().get(fund).then().body("balance", is("35000.00")).body("book.granted", is("5000.00"));
        anonymous()
                .get(INITIATIVES + "/" + initiative)
                .then()
                .body("support.source", contains("MUNICIPALITY", "RESIDENTS_FUND"))
                .body("support[1].amount", is("5000.00"));
        anonymous()
                .get(fund + "/statement?from=2023-05-01&to=2023-05-31")
                .then()
                .body("openingBalance", is("40000.00"))
                .body("closingBalance", is("35000.00"))
                .body("entries.kind", contains("RESERVATION", "PAYMENT"));
        anonymous()
                .get(fund + "/statement-lines?from=2023-01-01")
                .then()
                .contentType("text/csv")
                .body(
                        startsWith(
                                "bookedOn,kind,from,to,amount,organisation,entryId,refId\r\n2023-04-20,DEPOSIT,CONTRIBUTED,AVAILABLE,40000.00,GM0917,"));
        assertThat(PublishedEvents.typesAbout(uuid(fund), 5))
                .containsExactly(
                        "residents-fund-proposed",
                        "residents-fund-created",
                        "fund-deposited",
                        "fund-grant-reserved",
                        "fund-grant-paid");
        assertThat(PublishedEvents.typesAbout(UUID.fromString(initiative), 4))
                .containsExactly(
                        "initiative-submitted", "initiative-taken-up", "initiative-supported", "initiative-supported");
    }

    @Test
    @Tag("RP3")
    void the_state_is_refused_with_the_rule_that_says_so() {
        var fund = active("arnhem-oost");

        for (var state : new Caller[] {ministry("SZW"), vro()}) {
            as(state)
                    .body("{\"amount\": \"1000000\"}")
                    .post(fund + "/deposits")
                    .then()
                    .statusCode(403)
                    .body("code", is("NATIONAL_FUNDING_NOT_ALLOWED"));
        }
        anonymous().get(fund).then().body("balance", is("0.00"));
    }

    @Test
    void without_a_decision_of_a_meeting_that_was_held_there_is_no_fund() {
        var area = "nieuwegein-centrale-as";
        var fund = proposed(area);

        put(office(area), fund, "/activation", "{\"allianceDecisionId\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(409)
                .body("code", is("ALLIANCE_DECISION_MISSING"))
                .body("errors[0].pointer", is("/allianceDecisionId"));
        as(executive("GM0356"))
                .body("{\"amount\": \"1\"}")
                .post(fund + "/deposits")
                .then()
                .statusCode(409)
                .body("code", is("ALLIANCE_DECISION_MISSING"));
        as(office(area))
                .body("{\"focusAreaSlug\": \"%s\", \"manager\": \"another\"}".formatted(area))
                .post(FUNDS)
                .then()
                .statusCode(409)
                .body("code", is("FUND_EXISTS"));
    }

    @Test
    void amounts_that_are_none_are_refused() {
        var fund = active("roosendaal-stad");

        for (var amount : new String[] {"\"-1\"", "\"0\"", "\"0.00\""}) {
            as(executive("GM1674"))
                    .body("{\"amount\": " + amount + "}")
                    .post(fund + "/deposits")
                    .then()
                    .statusCode(400)
                    .body("code", is("AMOUNT_INVALID"));
        }
        as(executive("GM1674"))
                .body("{\"amount\": \"0.001\"}")
                .post(fund + "/deposits")
                .then()
                .statusCode(400);
        granted(fund, "roosendaal-stad", supported("roosendaal-stad", "GM1674"), "0.01", 409);
    }

    @Test
    void five_hundred_racing_grants_take_exactly_what_is_there() throws InterruptedException, ExecutionException {
        var area = "vlaardingen-west";
        var fund = active(area);
        deposited(fund, executive("GM0622"), "1000.00");
        var initiative = supported(area, "GM0622");
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 500; i++) {
            calls.add(() -> as(office(area))
                    .body("{\"initiativeId\": \"" + initiative + "\", \"amount\": \"7.77\"}")
                    .post(fund + "/grants")
                    .statusCode());
        }

        var answers = new ArrayList<Integer>();
        try (var all = Executors.newFixedThreadPool(50)) {
            for (var done : all.invokeAll(calls)) {
                answers.add(done.get());
            }
        }

        // 1000.00 / 7.77 = 128.7
        assertThat(Collections.frequency(answers, 201)).isEqualTo(128);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(372);
        anonymous()
                .get(fund)
                .then()
                .body("balance", is("1000.00"))
                .body("book.reserved", is("994.56"))
                .body("book.available", is("5.44"));
        var entries = ledger.of(uuid(fund));
        assertThat(entries).hasSize(129);
        assertThat(Book.of(entries).available()).hasToString("5.44");
    }

    @Test
    void a_mistake_is_undone_once_and_stays_in_the_ledger() {
        var area = "leeuwarden-oost";
        var fund = active(area);
        deposited(fund, executive("GM0080"), "100");
        var entry = ledger.of(uuid(fund)).getFirst().id();

        for (int status : new int[] {201, 409}) {
            as(office(area))
                    .body("{\"entryId\": \"" + entry + "\"}")
                    .post(fund + "/corrections")
                    .then()
                    .statusCode(status);
        }

        anonymous().get(fund).then().body("balance", is("0.00"));
        assertThat(ledger.of(uuid(fund)))
                .extracting(Entry::kind)
                .containsExactly(EntryKind.DEPOSIT, EntryKind.CORRECTION);
    }

    @Test
    void the_database_itself_refuses_to_change_or_unbalance_the_ledger() throws SQLException {
        var fund = active("groningen-noord");
        deposited(fund, executive("GM0014"), "100");
        var entry = ledger.of(uuid(fund)).getFirst().id();

        refused("update fund_posting set amount = amount * 2 where entry_id = '" + entry + "'", "never changed");
        refused("delete from fund_entry where id = '" + entry + "'", "never changed");
        refused("insert into fund_posting values ('" + entry + "', 'GRANTED', 1.00)", "sum up to zero");
        refused("update residents_fund set available = -1 where id = '" + uuid(fund) + "'", "check constraint");
    }

    private void refused(String sql, String why) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            assertThatThrownBy(statement::executeUpdate)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(why);
        }
    }

    private static String proposed(String area) {
        Areas.known(area);
        return FUNDS + "/"
                + as(office(area))
                        .body("{\"focusAreaSlug\": \"%s\", \"manager\": \"Stichting Bewonersfonds\"}".formatted(area))
                        .post(FUNDS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static String active(String area) {
        var decision = Areas.decisionIn(area);
        var fund = proposed(area);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(office(area))
                                .header("If-Match", "*")
                                .body("{\"allianceDecisionId\": \"" + decision + "\"}")
                                .put(fund + "/activation")
                                .statusCode()
                        == 200);
        return fund;
    }

    private static void deposited(String fund, Caller by, String amount) {
        as(by).body("{\"amount\": \"" + amount + "\"}")
                .post(fund + "/deposits")
                .then()
                .statusCode(201);
    }

    private static String supported(String area, String municipality) {
        Areas.known(area);
        var id = somebody()
                .body("""
                        {"focusAreaSlug": "%s", "title": "Repair café", "plan": "Every Saturday we repair what is broken.",
                         "askedAmount": "7500", "contact": "repair@example.nl"}""".formatted(area))
                .post(INITIATIVES)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var path = INITIATIVES + "/" + id;
        put(executive(municipality), path, "/review").statusCode(200);
        put(executive(municipality), path, "/support", "{\"source\": \"MUNICIPALITY\"}")
                .statusCode(200);
        return id;
    }

    private static String granted(String fund, String area, String initiative, String amount, int status) {
        return as(office(area))
                .body("{\"initiativeId\": \"%s\", \"amount\": \"%s\"}".formatted(initiative, amount))
                .post(fund + "/grants")
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }
}
