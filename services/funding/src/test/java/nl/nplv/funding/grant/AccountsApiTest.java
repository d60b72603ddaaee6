package nl.nplv.funding.grant;

import static nl.nplv.funding.FundingCalls.BASE;
import static nl.nplv.funding.FundingCalls.DORDRECHT;
import static nl.nplv.funding.FundingCalls.today;
import static nl.nplv.funding.grant.GrantCalls.SZW;
import static nl.nplv.funding.grant.GrantCalls.cancel;
import static nl.nplv.funding.grant.GrantCalls.confirm;
import static nl.nplv.funding.grant.GrantCalls.correct;
import static nl.nplv.funding.grant.GrantCalls.instruct;
import static nl.nplv.funding.grant.GrantCalls.lineOf;
import static nl.nplv.funding.grant.GrantCalls.paid;
import static nl.nplv.funding.grant.GrantCalls.postings;
import static nl.nplv.funding.grant.GrantCalls.report;
import static nl.nplv.funding.grant.GrantCalls.settle;
import static nl.nplv.funding.grant.GrantCalls.sum;
import static nl.nplv.funding.grant.GrantCalls.trancheOf;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.ministry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccountsApiTest {
    private final TrancheTimer trancheTimer;
    private final ReportTimer reportTimer;

    AccountsApiTest(TrancheTimer trancheTimer, ReportTimer reportTimer) {
        this.trancheTimer = trancheTimer;
        this.reportTimer = reportTimer;
    }

    @BeforeEach
    void in_the_window() {
        today("2023-08-15");
    }

    @Test
    @Tag("FU8")
    void what_was_not_spent_is_kept_for_the_next_year_within_its_theme() {
        var grant = paid(trancheTimer, "2023", "1000000.00", "2024", "500000.00");

        report(DORDRECHT, grant, 2023, "800000", "200000.01").statusCode(422).body("code", is("MORE_THAN_PAID"));
        report(executive("GM0758"), grant, 2023, "1", "0").statusCode(403);
        report(DORDRECHT, grant, 2024, "1", "0").statusCode(409).body("code", is("YEAR_NOT_BEGUN"));
        report(DORDRECHT, grant, 2023, "-1", "0").statusCode(400).body("code", is("AMOUNT_INVALID"));
        report(DORDRECHT, grant, 2023, "800000", "200000").statusCode(201).body("unspent", is("0.00"));
        report(DORDRECHT, grant, 2023, "1", "0").statusCode(409).body("code", is("SPENDING_REPORTED"));

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
        var grant = paid(trancheTimer, "2023", "1000.00");
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
    @Tag("FU8")
    void years_are_reported_in_order_so_that_what_is_kept_is_never_lost() {
        var grant = paid(trancheTimer, "2023", "1000.00", "2024", "500.00");
        today("2024-02-01");

        report(DORDRECHT, grant, 2024, "0", "0").statusCode(409).body("code", is("TRANCHE_OPEN"));
        trancheTimer.fallDue();
        instruct();
        confirm(trancheOf(grant, 2024), "F2-" + grant).statusCode(200);
        report(DORDRECHT, grant, 2024, "500", "0").statusCode(409).body("code", is("EARLIER_YEAR_UNREPORTED"));
        report(DORDRECHT, grant, 2023, "800", "200").statusCode(201);
        report(DORDRECHT, grant, 2024, "700", "0").statusCode(201).body("unspent", is("0.00"));

        settle(grant).statusCode(200).body("status", is("CLOSED"));
        assertThat(sum(grant, "RECLAIMED")).isEqualTo("[]");
    }

    @Test
    @Tag("FU8")
    void a_year_in_which_no_money_was_paid_or_kept_is_not_reported() {
        var grant = paid(trancheTimer, "2023", "1000.00");

        report(DORDRECHT, grant, 2022, "0", "0").statusCode(409).body("code", is("NOTHING_TO_REPORT"));
    }

    @Test
    void a_grant_whose_last_tranche_is_cancelled_after_the_last_report_is_accounted_for() {
        var grant = paid(trancheTimer, "2023", "1000.00", "2024", "500.00");
        report(DORDRECHT, grant, 2023, "1000", "0").statusCode(201);
        anonymous().get(BASE + "/grants/" + grant).then().body("status", is("PAYING"));

        cancel(trancheOf(grant, 2024)).statusCode(200);

        anonymous().get(BASE + "/grants/" + grant).then().body("status", is("ACCOUNTED"));
        settle(grant).statusCode(200).body("status", is("CLOSED"));
    }

    @Test
    void a_report_of_a_settled_grant_is_final() {
        var grant = paid(trancheTimer, "2023", "1000.00");
        String report = report(DORDRECHT, grant, 2023, "900", "0")
                .statusCode(201)
                .extract()
                .path("id");
        settle(grant).statusCode(200).body("status", is("RECLAIMED"));
        var before = postings(grant);

        correct(SZW, report).statusCode(409).body("code", is("GRANT_SETTLED"));

        assertThat(postings(grant)).isEqualTo(before);
    }

    @Test
    void amounts_are_corrected_by_counter_entries_and_never_changed() {
        var grant = paid(trancheTimer, "2023", "1000.00");
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
        var grant = paid(trancheTimer, "2023", "1000.00");
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
    void a_municipality_is_reminded_once_of_what_is_to_be_reported() {
        var grant = paid(trancheTimer, "2023", "1000.00");
        var reported = paid(trancheTimer, "2023", "1000.00");
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
        var grant = paid(trancheTimer, "2023", "1000.00");
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
}
