package nl.nplv.funding.grant;

import static nl.nplv.funding.FundingCalls.BASE;
import static nl.nplv.funding.FundingCalls.DORDRECHT;
import static nl.nplv.funding.FundingCalls.granted;
import static nl.nplv.funding.FundingCalls.opened;
import static nl.nplv.funding.FundingCalls.today;
import static nl.nplv.funding.FundingCalls.window;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.ministry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.nplv.test.Caller;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class GrantApiTest {
    private static final Caller SZW = ministry("SZW");

    private final TrancheTimer trancheTimer;
    private final ReportTimer reportTimer;

    GrantApiTest(TrancheTimer trancheTimer, ReportTimer reportTimer) {
        this.trancheTimer = trancheTimer;
        this.reportTimer = reportTimer;
    }

    @BeforeEach
    void in_the_window() {
        today("2023-08-15");
    }

    @Test
    void a_tranche_falls_due_once_is_listed_once_and_is_paid_only_when_the_finance_system_says_so() {
        var grant = aGrant("2023", "1000000.00", "2024", "500000.00");

        trancheTimer.fallDue();
        trancheTimer.fallDue();

        var tranche = trancheOf(grant, 2023);
        assertThat(status(tranche)).isEqualTo("DUE");
        assertThat(status(trancheOf(grant, 2024))).isEqualTo("PLANNED");
        var list = instruct();
        anonymous()
                .accept("text/csv")
                .get(BASE + "/payment-instructions/" + list)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("tranche_id,grant_id,scheme_code,municipality_code,year,amount,due_on\r\n"))
                .body(containsString(tranche + "," + grant))
                .body(containsString("GM0505,2023,1000000.00,2023-08-15\r\n"));
        as(SZW).post(BASE + "/payment-instructions").then().statusCode(409).body("code", is("NOTHING_DUE"));
        confirm(tranche, "F-1").statusCode(200).body("status", is("PAID"));
        confirm(tranche, "F-1").statusCode(200).body("version", is(4));
        confirm(tranche, "F-2").statusCode(409).body("code", is("ALREADY_PAID"));

        assertThat(PublishedEvents.typesAbout(UUID.fromString(tranche), 4))
                .containsExactly("tranche-planned", "tranche-due", "tranche-instructed", "tranche-paid");
        anonymous().get(BASE + "/grants/" + grant).then().body("status", is("PAYING"));
        assertThat(sum(grant, "PAID")).isEqualTo("[1000000.00]");
    }

    @Test
    void a_refused_tranche_comes_on_the_next_list() {
        var grant = aGrant("2023", "100.00");
        trancheTimer.fallDue();
        instruct();
        var tranche = trancheOf(grant, 2023);
        var refusal = "{\"reason\": \"ACCOUNT_BLOCKED\"}";

        as(SZW).body(refusal)
                .put(BASE + "/tranches/" + tranche + "/refusal")
                .then()
                .statusCode(200);
        as(SZW).body(refusal)
                .put(BASE + "/tranches/" + tranche + "/refusal")
                .then()
                .statusCode(200)
                .body("version", is(4));
        as(ministry("OCW"))
                .body(refusal)
                .put(BASE + "/tranches/" + tranche + "/refusal")
                .then()
                .statusCode(403);

        var list = instruct();
        anonymous().get(BASE + "/payment-instructions/" + list).then().body("payments.trancheId", hasItem(tranche));
        anonymous()
                .get(BASE + "/tranches?grantId=" + grant + "&ministry=SZW&status=INSTRUCTED&dueOnLte=2023-12-31")
                .then()
                .body("items.id", hasItem(tranche));
    }

    @Test
    @Tag("FU8")
    void what_was_not_spent_is_kept_for_the_next_year_within_its_theme() {
        var grant = paid("2023", "1000000.00", "2024", "500000.00");

        report(DORDRECHT, grant, 2023, "800000", "200000.01").statusCode(422).body("code", is("MORE_THAN_PAID"));
        report(executive("GM0758"), grant, 2023, "1", "0").statusCode(403);
        report(DORDRECHT, grant, 2024, "1", "0").statusCode(409).body("code", is("YEAR_NOT_BEGUN"));
        report(DORDRECHT, grant, 2023, "-1", "0").statusCode(400).body("code", is("AMOUNT_INVALID"));
        report(DORDRECHT, grant, 2023, "800000", "200000").statusCode(201).body("unspent", is("0.00"));
        report(DORDRECHT, grant, 2023, "1", "0").statusCode(422);

        anonymous().get(BASE + "/grants/" + grant).then().body("reservedTo", is(2024));
        anonymous()
                .get(BASE + "/postings?lineId=" + lineOf(grant) + "&account=RESERVED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].year", is(2024))
                .body("items[0].amount", is("200000.00"))
                .body("items[0].theme", is("WORK"));
        assertThat(PublishedEvents.about(UUID.fromString(grant), 3)
                        .getLast()
                        .at("/data/toYear")
                        .asInt())
                .isEqualTo(2024);
        anonymous()
                .get(BASE + "/municipal-statements/GM0505/2024")
                .then()
                .body("rows.find { it.lineId == '" + lineOf(grant) + "' }.keptFromYearBefore", is("200000.00"));
    }

    @Test
    void a_grant_that_is_reported_in_full_is_settled_and_what_is_left_is_claimed_back() {
        var grant = paid("2023", "1000.00");
        settle(grant).statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
        report(DORDRECHT, grant, 2023, "900", "60").statusCode(201).body("unspent", is("40.00"));
        today("2024-02-01");
        report(DORDRECHT, grant, 2024, "55.50", "0").statusCode(201);
        anonymous().get(BASE + "/grants/" + grant).then().body("status", is("ACCOUNTED"));

        as(ministry("OCW"))
                .header("If-Match", "*")
                .put(BASE + "/grants/" + grant + "/settlement")
                .then()
                .statusCode(403);
        settle(grant).statusCode(200).body("status", is("RECLAIMED"));

        assertThat(sum(grant, "RECLAIMED")).isEqualTo("[40.00, 4.50]");
        anonymous()
                .get(BASE + "/postings?limit=100&lineId=" + lineOf(grant))
                .then()
                .body(
                        "items.reason.findAll { it != null }",
                        is(List.of("settlement", "settlement", "settlement", "settlement")));
    }

    @Test
    void amounts_are_corrected_by_counter_entries_and_never_changed() {
        var grant = paid("2023", "1000.00");
        String report = report(DORDRECHT, grant, 2023, "900", "100")
                .statusCode(201)
                .extract()
                .path("id");
        var before = postings(grant);

        correct(SZW, report).statusCode(200).body("status", is("CORRECTED"));
        correct(SZW, report).statusCode(409);
        report(DORDRECHT, grant, 2023, "700", "0").statusCode(201).body("unspent", is("300.00"));

        assertThat(postings(grant)).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 6);
        assertThat(sum(grant, "SPENT")).isEqualTo("[900.00, -900.00, 700.00]");
        anonymous().get(BASE + "/grants/" + grant).then().body("status", is("ACCOUNTED"));
    }

    @Test
    void a_report_is_corrected_after_the_ones_of_later_years() {
        var grant = paid("2023", "1000.00");
        String first = report(DORDRECHT, grant, 2023, "900", "100")
                .statusCode(201)
                .extract()
                .path("id");
        today("2024-02-01");
        String second = report(DORDRECHT, grant, 2024, "100", "0")
                .statusCode(201)
                .extract()
                .path("id");

        correct(SZW, first).statusCode(409).body("code", is("LATER_YEAR_REPORTED"));
        correct(ministry("OCW"), second).statusCode(403);
        correct(SZW, second).statusCode(200);
        correct(SZW, first).statusCode(200);
        anonymous().get(BASE + "/grants/" + grant).then().body("status", is("PAYING"));
    }

    @Test
    void a_payment_that_was_not_made_is_taken_back_and_a_tranche_that_is_not_needed_is_released() {
        var grant = paid("2023", "1000.00", "2024", "400.00");
        var first = BASE + "/tranches/" + trancheOf(grant, 2023);
        var second = BASE + "/tranches/" + trancheOf(grant, 2024);
        var reason = "{\"reason\": \"Booked by mistake.\"}";

        as(SZW).header("If-Match", "*")
                .body(reason)
                .put(first + "/payment-reversal")
                .then()
                .statusCode(200)
                .body("status", is("DUE"));
        as(SZW).header("If-Match", "*")
                .body(reason)
                .put(second + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"));

        assertThat(sum(grant, "PAID")).isEqualTo("[1000.00, -1000.00]");
        assertThat(sum(grant, "BUDGET")).isEqualTo("[-1000.00, -400.00, 400.00]");
        as(SZW).header("If-Match", "*")
                .body(reason)
                .put(first + "/cancellation")
                .then()
                .statusCode(200);
    }

    @Test
    void a_payment_that_was_accounted_for_is_not_taken_back() {
        var grant = paid("2023", "1000.00");
        report(DORDRECHT, grant, 2023, "900", "0").statusCode(201);

        as(SZW).header("If-Match", "*")
                .body("{\"reason\": \"Mistake.\"}")
                .put(BASE + "/tranches/" + trancheOf(grant, 2023) + "/payment-reversal")
                .then()
                .statusCode(409)
                .body("code", is("PAYMENT_ACCOUNTED"));
    }

    @Test
    void a_municipality_is_reminded_once_of_what_is_to_be_reported() {
        var grant = paid("2023", "1000.00");
        var reported = paid("2023", "1000.00");
        report(DORDRECHT, reported, 2023, "1000", "0").statusCode(201);

        today("2024-05-16");
        reportTimer.remind();
        reportTimer.remind();
        today("2024-07-02");
        reportTimer.remind();

        var events = PublishedEvents.about(UUID.fromString(grant), 4);
        assertThat(events)
                .extracting(event -> event.at("/data/daysLeft").asInt(-99))
                .containsExactly(-99, -99, 60, 13);
        assertThat(PublishedEvents.typesAbout(UUID.fromString(reported), 3))
                .containsExactly("grant-awarded", "grant-paying", "grant-accounted");
    }

    @Test
    void the_yearly_statement_shows_each_grant_as_json_and_csv() {
        var grant = paid("2023", "1000.00");
        report(DORDRECHT, grant, 2023, "900", "100").statusCode(201);
        var row = "rows.find { it.lineId == '" + lineOf(grant) + "' }";

        anonymous()
                .get(BASE + "/municipal-statements/GM0505/2023")
                .then()
                .statusCode(200)
                .body("reportBy", is("2024-07-15"))
                .body(row + ".granted", is("1000.00"))
                .body(row + ".paid", is("1000.00"))
                .body(row + ".spent", is("900.00"))
                .body(row + ".keptForNextYear", is("100.00"))
                .body(row + ".open", is("0.00"))
                .body(row + ".reported", is(true));
        anonymous()
                .accept("text/csv")
                .get(BASE + "/municipal-statements/GM0505/2023")
                .then()
                .statusCode(200)
                .body(containsString(lineOf(grant) + ",1000.00,1000.00,0.00,900.00,100.00,0.00,0.00,true\r\n"));
        anonymous().get(BASE + "/municipal-statements/GM0505/3000").then().statusCode(400);
        anonymous()
                .get(BASE + "/municipal-statements/GM0034/2023")
                .then()
                .body("rows", empty())
                .body("complete", is(true));
    }

    private static String aGrant(String... years) {
        var window = window();
        return granted("SZW", window, opened("SZW", window, "", ""), years);
    }

    private String paid(String... years) {
        var grant = aGrant(years);
        trancheTimer.fallDue();
        instruct();
        confirm(trancheOf(grant, 2023), "F-" + grant).statusCode(200);
        return grant;
    }

    private static String instruct() {
        return as(SZW).post(BASE + "/payment-instructions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse confirm(String tranche, String reference) {
        return as(SZW).body("{\"paidOn\": \"2023-08-15\", \"reference\": \"" + reference + "\"}")
                .put(BASE + "/tranches/" + tranche + "/payment")
                .then();
    }

    private static ValidatableResponse report(Caller by, String grant, int year, String spent, String reserved) {
        return as(by).body("""
                {"grantId": "%s", "year": %d, "spent": "%s", "reserved": "%s"}""".formatted(grant, year, spent, reserved))
                .post(BASE + "/spending-reports")
                .then();
    }

    private static ValidatableResponse correct(Caller by, String report) {
        return as(by).header("If-Match", "*")
                .body("{\"reason\": \"Counted twice.\"}")
                .put(BASE + "/spending-reports/" + report + "/correction")
                .then();
    }

    private static ValidatableResponse settle(String grant) {
        return as(SZW).header("If-Match", "*")
                .put(BASE + "/grants/" + grant + "/settlement")
                .then();
    }

    private static String trancheOf(String grant, int year) {
        return anonymous()
                .get(BASE + "/tranches?grantId=" + grant)
                .then()
                .extract()
                .path("items.find { it.year == " + year + " }.id");
    }

    private static String status(String tranche) {
        return anonymous().get(BASE + "/tranches/" + tranche).then().extract().path("status");
    }

    private static String lineOf(String grant) {
        return anonymous().get(BASE + "/grants/" + grant).then().extract().path("lineId");
    }

    private static String sum(String grant, String account) {
        return anonymous()
                .get(BASE + "/postings?lineId=" + lineOf(grant) + "&account=" + account)
                .then()
                .extract()
                .<List<String>>path("items.amount")
                .toString();
    }

    private static List<String> postings(String grant) {
        return anonymous()
                .get(BASE + "/postings?limit=100&lineId=" + lineOf(grant))
                .then()
                .extract()
                .path("items.collect { it.entryId + it.account + it.amount }");
    }
}
