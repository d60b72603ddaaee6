package nl.nplv.funding.application;

import static nl.nplv.funding.FundingCalls.AREA;
import static nl.nplv.funding.FundingCalls.BASE;
import static nl.nplv.funding.FundingCalls.DORDRECHT;
import static nl.nplv.funding.FundingCalls.announced;
import static nl.nplv.funding.FundingCalls.application;
import static nl.nplv.funding.FundingCalls.assess;
import static nl.nplv.funding.FundingCalls.complete;
import static nl.nplv.funding.FundingCalls.decide;
import static nl.nplv.funding.FundingCalls.decideAgain;
import static nl.nplv.funding.FundingCalls.line;
import static nl.nplv.funding.FundingCalls.lineOf;
import static nl.nplv.funding.FundingCalls.open;
import static nl.nplv.funding.FundingCalls.opened;
import static nl.nplv.funding.FundingCalls.submit;
import static nl.nplv.funding.FundingCalls.submitted;
import static nl.nplv.funding.FundingCalls.terms;
import static nl.nplv.funding.FundingCalls.today;
import static nl.nplv.funding.FundingCalls.window;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.ministry;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AmendmentApiTest {
    private static final String APPLICATIONS = BASE + "/single-applications";

    @BeforeEach
    void in_the_window() {
        today("2023-08-15");
    }

    @Test
    @Tag("FU1")
    void a_scheme_is_added_before_the_window_closes_by_amending_the_one_file() {
        var window = window();
        var first = opened("SZW", window, "", "");
        var second = opened("VWS", window, "", "");
        var id = submitted(window, line(first, "2023", "100"));
        var amended = "{\"contactPoint\": \"Office\", \"lines\": [" + line(first, "2023", "150") + ", "
                + line(second, "2024", "70") + "]}";

        today("2023-10-01");
        as(DORDRECHT)
                .header("If-Match", "*")
                .body(amended)
                .put(APPLICATIONS + "/" + id)
                .then()
                .statusCode(409)
                .body("code", is("WINDOW_CLOSED"));
        today("2023-09-30");
        as(DORDRECHT)
                .header("If-Match", "*")
                .body(amended)
                .put(APPLICATIONS + "/" + id)
                .then()
                .statusCode(200);

        anonymous()
                .get(BASE + "/application-lines?applicationId=" + id)
                .then()
                .body("items.ministry", containsInAnyOrder("SZW", "VWS"))
                .body("items.status", containsInAnyOrder("RECEIVED", "RECEIVED"));
    }

    @Test
    @Tag("FU1")
    void nothing_is_decided_while_the_file_may_be_amended_so_that_no_ministry_closes_it_for_another() {
        var window = window();
        var first = opened("SZW", window, "", "");
        var second = opened("VWS", window, "", "");
        var id = submitted(window, line(first, "2023", "100"));
        var line = lineOf(id, first);
        var both = "{\"contactPoint\": \"Office\", \"lines\": [" + line(first, "2023", "150") + ", "
                + line(second, "2024", "70") + "]}";

        today("2023-09-30");
        decide("SZW", line, "{\"outcome\": \"GRANTED\"}")
                .statusCode(409)
                .body("code", is("AMENDABLE"))
                .body("detail", containsString("2023-10-01"));
        anonymous().get(BASE + "/application-lines/" + line).then().body("status", is("IN_REVIEW"));
        as(DORDRECHT)
                .header("If-Match", "*")
                .body(both)
                .put(APPLICATIONS + "/" + id)
                .then()
                .statusCode(200);

        complete(id).statusCode(200).body("completedOn", is("2023-09-30"));
        complete(id).statusCode(409).body("code", is("APPLICATION_COMPLETE"));
        as(DORDRECHT)
                .header("If-Match", "*")
                .body(both)
                .put(APPLICATIONS + "/" + id)
                .then()
                .statusCode(409)
                .body("code", is("APPLICATION_COMPLETE"));
        decideAgain("SZW", line, "{\"outcome\": \"GRANTED\"}")
                .statusCode(200)
                .body("decision.years[0].amount", is("150.00"));
    }

    @Test
    @Tag("FU1")
    void a_scheme_that_closes_does_not_freeze_the_rest_of_the_file() {
        var window = window();
        var closes = opened("SZW", window, "", "");
        var other = opened("VWS", window, "", "");
        var id = submitted(window, line(closes, "2023", "100"));
        as(ministry("SZW"))
                .header("If-Match", "*")
                .put(BASE + "/funding-schemes/" + closes + "/closure")
                .then()
                .statusCode(200);

        as(DORDRECHT)
                .header("If-Match", "*")
                .body("{\"contactPoint\": \"Office\", \"lines\": [" + line(closes, "2023", "200") + "]}")
                .put(APPLICATIONS + "/" + id)
                .then()
                .statusCode(409)
                .body("code", is("SCHEME_NOT_OPEN"));
        as(DORDRECHT)
                .header("If-Match", "*")
                .body("{\"contactPoint\": \"Office\", \"lines\": [" + line(closes, "2023", "100") + ", "
                        + line(other, "2024", "70") + "]}")
                .put(APPLICATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("lines", hasSize(2));
    }

    @Test
    @Tag("FU5")
    @Tag("FU6")
    void a_ministry_comes_to_prioritised_municipalities_first_and_to_no_more_lines_than_the_scheme_allows() {
        var window = window();
        var terms = terms("", "\"mostGrants\": 1,")
                .replace("\"focusAreasOnly\": true", "\"focusAreasOnly\": false, \"prioritised\": [\"GM0935\"]");
        var code = announced("SZW", terms);
        assess("SZW", code).statusCode(201);
        open("SZW", code, window).statusCode(200);
        var dordrecht = lineOf(submitted(window, line(code, "2023", "70")), code);
        var maastricht = executive("GM0935");
        String id = as(maastricht)
                .body("""
                        {"municipalityCode": "GM0935", "windowId": "%s", "contactPoint": "Desk", "lines": [%s]}""".formatted(window, line(code, "2023", "50")))
                .post(APPLICATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        submit(maastricht, id).statusCode(200);

        anonymous()
                .get(BASE + "/scheme-rankings/" + code + "?windowId=" + window)
                .then()
                .statusCode(200)
                .body("items.municipalityCode", is(List.of("GM0935", "GM0505")))
                .body("items.prioritised", is(List.of(true, false)));
        anonymous()
                .get(BASE + "/opportunities?area=" + AREA)
                .then()
                .body(
                        "items.find { it.schemeCode == '" + code + "' }.missing",
                        hasItem("prioritised municipalities are decided first (FU5)"));
        today("2023-10-01");
        decide("SZW", dordrecht, "{\"outcome\": \"GRANTED\"}").statusCode(409).body("code", is("PRIORITISED_FIRST"));
        decide("SZW", lineOf(id, code), "{\"outcome\": \"GRANTED\"}").statusCode(200);
        decideAgain("SZW", dordrecht, "{\"outcome\": \"GRANTED\"}")
                .statusCode(409)
                .body("code", is("CEILING_EXCEEDED"));
        decideAgain("SZW", dordrecht, "{\"outcome\": \"REJECTED\", \"grounds\": \"No room.\"}")
                .statusCode(200);
    }

    @Test
    @Tag("FU1")
    void a_dry_run_of_a_file_that_was_handed_in_tries_what_is_new() {
        var window = window();
        var closes = opened("SZW", window, "", "");
        var id = submitted(window, line(closes, "2023", "100"));
        as(ministry("SZW"))
                .header("If-Match", "*")
                .put(BASE + "/funding-schemes/" + closes + "/closure")
                .then()
                .statusCode(200);

        as(DORDRECHT)
                .body(application(window, line(closes, "2023", "100")))
                .post(BASE + "/application-validations")
                .then()
                .body("acceptable", is(true));
        as(DORDRECHT)
                .body(application(window, line(closes, "2023", "101")))
                .post(BASE + "/application-validations")
                .then()
                .body("violations.code", is(List.of("SCHEME_NOT_OPEN")));
        anonymous().get(APPLICATIONS + "/" + id).then().body("lines[0].years[0].amount", is("100.00"));
    }
}
