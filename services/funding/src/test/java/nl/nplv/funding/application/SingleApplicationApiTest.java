package nl.nplv.funding.application;

import static nl.nplv.funding.FundingCalls.AREA;
import static nl.nplv.funding.FundingCalls.BASE;
import static nl.nplv.funding.FundingCalls.DORDRECHT;
import static nl.nplv.funding.FundingCalls.announced;
import static nl.nplv.funding.FundingCalls.application;
import static nl.nplv.funding.FundingCalls.complete;
import static nl.nplv.funding.FundingCalls.decide;
import static nl.nplv.funding.FundingCalls.decideAgain;
import static nl.nplv.funding.FundingCalls.draft;
import static nl.nplv.funding.FundingCalls.known;
import static nl.nplv.funding.FundingCalls.line;
import static nl.nplv.funding.FundingCalls.lineOf;
import static nl.nplv.funding.FundingCalls.opened;
import static nl.nplv.funding.FundingCalls.submit;
import static nl.nplv.funding.FundingCalls.submitted;
import static nl.nplv.funding.FundingCalls.terms;
import static nl.nplv.funding.FundingCalls.today;
import static nl.nplv.funding.FundingCalls.window;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.ministry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
class SingleApplicationApiTest {
    private static final String APPLICATIONS = BASE + "/single-applications";

    @BeforeEach
    void in_the_window() {
        today("2023-08-15");
    }

    @Test
    @Tag("FU1")
    void one_file_goes_to_three_ministries_and_the_last_decision_decides_it() {
        var window = window();
        var vhf = opened("VRO", window, "", "\"fixedPerYear\": \"500000\",");
        var envelope = opened("SZW", window, "\"total\": \"20000000\"", "");
        var healthy = opened("VWS", window, "\"perYear\": \"2400000\"", "");

        var id = submitted(
                window,
                line(vhf, "2023", "500000", "2024", "500000", "2025", "500000"),
                line(envelope, "2023", "1000000"),
                line(healthy, "2023", "120000", "2024", "120000", "2025", "120000"));

        anonymous()
                .get(APPLICATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", is("ROUTED"))
                .body("receiptNo", matchesPattern("NPLV-2023-\\d{6}"));
        today("2023-10-01");
        decide("VRO", lineOf(id, vhf), "{\"outcome\": \"GRANTED\"}")
                .statusCode(200)
                .body("status", is("GRANTED"));
        decide("SZW", lineOf(id, envelope), """
                {"outcome": "PARTLY_GRANTED", "years": [{"year": 2023, "amount": "750000.50"}], "grounds": "Part of it fits."}""").statusCode(200).body("decision.tranches[0].amount", is("750000.50"));
        anonymous()
                .get(APPLICATIONS + "/" + id)
                .then()
                .body("status", is("ROUTED"))
                .body("granted", nullValue());
        decide("VWS", lineOf(id, healthy), "{\"outcome\": \"REJECTED\", \"grounds\": \"It does not fit.\"}")
                .statusCode(200);
        anonymous()
                .get(APPLICATIONS + "/" + id)
                .then()
                .body("status", is("DECIDED"))
                .body("granted", is("2250000.50"));

        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 4))
                .containsExactly(
                        "single-application-drafted",
                        "single-application-submitted",
                        "single-application-routed",
                        "application-decided");
        assertThat(PublishedEvents.typesAbout(UUID.fromString(lineOf(id, vhf)), 3))
                .containsExactly("line-routed", "line-taken-up", "line-decided");
        anonymous().get(BASE + "/grants?applicationId=" + id).then().body("items", hasSize(2));
    }

    @Test
    @Tag("FU1")
    void a_second_file_of_the_same_area_in_the_same_window_is_refused_until_the_first_is_withdrawn() {
        var window = window();
        var code = opened("SZW", window, "", "");
        var id = submitted(window, line(code, "2023", "100"));

        draft(window, line(code, "2023", "200"))
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("APPLICATION_EXISTS"));

        as(DORDRECHT)
                .header("If-Match", "*")
                .put(APPLICATIONS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        draft(window, line(code, "2023", "200")).statusCode(201);
        anonymous()
                .get(BASE + "/postings?schemeCode=" + code)
                .then()
                .body("items.findAll { it.account == 'ASKED' }.amount", containsInAnyOrder("100.00", "-100.00"));
    }

    @Test
    @Tag("FU2")
    void a_ministry_decides_its_own_lines_only() {
        var window = window();
        var code = opened("SZW", window, "", "");
        var id = submitted(window, line(code, "2023", "100"));
        var line = lineOf(id, code);
        as(ministry("SZW"))
                .header("If-Match", "*")
                .put(BASE + "/application-lines/" + line + "/review")
                .then()
                .statusCode(200);

        decideAgain("OCW", line, "{\"outcome\": \"GRANTED\"}").statusCode(403).body("code", is("NOT_SCHEME_OWNER"));

        anonymous().get(BASE + "/application-lines/" + line).then().body("status", is("IN_REVIEW"));
    }

    @Test
    void an_amount_that_is_negative_or_has_more_than_cents_breaks_the_schema() {
        var window = window();
        var code = opened("SZW", window, "", "");

        draft(window, line(code, "2023", "-1"))
                .statusCode(400)
                .body("code", is("AMOUNT_INVALID"))
                .body("errors[0].pointer", is("/lines/0/years/0/amount"));
        draft(window, line(code, "2023", "1.001")).statusCode(400);
    }

    @Test
    @Tag("FU3")
    void a_dry_run_finds_everything_at_once_sums_up_and_changes_nothing() {
        known(AREA);
        var window = window();
        var fixed = opened("VRO", window, "", "\"fixedPerYear\": \"500000\",");
        var closed = announced("SZW", terms("", ""));
        var body = application(window, line(fixed, "2023", "500000", "2026", "1"), line(closed, "2023", "70"));

        as(DORDRECHT)
                .body(body)
                .post(BASE + "/application-validations")
                .then()
                .statusCode(201)
                .body("acceptable", is(false))
                .body(
                        "violations.code",
                        is(List.of(
                                "OUT_OF_PERIOD",
                                "FIXED_AMOUNT",
                                "EFFORT_ASSESSMENT_MISSING",
                                "SCHEME_NOT_OPEN",
                                "SCHEME_NOT_IN_WINDOW")))
                .body("violations.pointer", hasItem("/lines/0/years/1/amount"))
                .body("total", is("500071.00"))
                .body("totals.findAll { it.schemeCode == '" + fixed + "' }.amount", is(List.of("500000.00", "1.00")));

        anonymous().get(APPLICATIONS + "?windowId=" + window).then().body("items", empty());
        as(DORDRECHT).body(body).post(APPLICATIONS).then().statusCode(201);
    }

    @Test
    void what_is_not_acceptable_cannot_be_handed_in() {
        var window = window();
        var fixed = opened("VRO", window, "", "\"fixedPerYear\": \"500000\",");
        String id = draft(window, line(fixed, "2026", "500000"))
                .statusCode(201)
                .extract()
                .path("id");

        submit(DORDRECHT, id).statusCode(422).body("code", is("OUT_OF_PERIOD"));
        today("2023-07-31");
        submit(DORDRECHT, id).statusCode(409).body("code", is("WINDOW_CLOSED")).body("errors", hasSize(2));
    }

    @Test
    void a_municipality_without_a_focus_area_is_not_eligible_for_a_scheme_of_areas_only() {
        var window = window();
        var code = opened("SZW", window, "", "");
        var almere = executive("GM0034");
        String id = as(almere)
                .body("""
                    {"municipalityCode": "GM0034", "windowId": "%s", "contactPoint": "Desk", "lines": [%s]}""".formatted(window, line(code, "2023", "1")))
                .post(APPLICATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        submit(almere, id).statusCode(403).body("code", is("NOT_ELIGIBLE"));
    }

    @Test
    void a_draft_is_seen_by_its_own_municipality_only() {
        var window = window();
        var code = opened("SZW", window, "", "");
        String id =
                draft(window, line(code, "2023", "1")).statusCode(201).extract().path("id");
        var breda = executive("GM0758");

        anonymous().get(APPLICATIONS + "/" + id).then().statusCode(404);
        anonymous().get(APPLICATIONS + "/" + id + "/history").then().statusCode(404);
        as(breda).get(APPLICATIONS + "/" + id).then().statusCode(404);
        as(ministry("SZW"))
                .get(APPLICATIONS + "/" + id + "/contact-point")
                .then()
                .statusCode(404);
        submit(breda, id).statusCode(404);
        as(breda).get(BASE + "/application-drafts").then().body("items.id", not(hasItem(id)));
        as(DORDRECHT).get(APPLICATIONS + "/" + id).then().statusCode(200);
        as(DORDRECHT).get(BASE + "/application-drafts").then().body("items.id", hasItem(id));
    }

    @Test
    void a_municipality_never_writes_for_another() {
        known(AREA);
        var window = window();
        var code = opened("SZW", window, "", "");
        var breda = executive("GM0758");
        var id = submitted(window, line(code, "2023", "1"));

        as(breda)
                .body(application(window, line(code, "2023", "1")))
                .post(APPLICATIONS)
                .then()
                .statusCode(403);
        as(breda)
                .header("If-Match", "*")
                .put(APPLICATIONS + "/" + id + "/withdrawal")
                .then()
                .statusCode(403);
        as(breda).get(APPLICATIONS + "/" + id + "/contact-point").then().statusCode(403);
        as(ministry("SZW"))
                .get(APPLICATIONS + "/" + id + "/contact-point")
                .then()
                .statusCode(200)
                .body("contactPoint", is("Programme office"));
    }

    @Test
    void the_clock_of_a_decision_stands_still_while_the_municipality_is_asked() {
        var window = window();
        var code = opened("SZW", window, "", "");
        var id = submitted(window, line(code, "2023", "1"));
        var line = BASE + "/application-lines/" + lineOf(id, code);
        today("2023-10-10");
        as(ministry("SZW")).header("If-Match", "*").put(line + "/review").then().body("decideBy", is("2023-11-25"));

        as(ministry("SZW"))
                .header("If-Match", "*")
                .body("{\"question\": \"Who is reached?\"}")
                .put(line + "/question")
                .then()
                .statusCode(200)
                .body("status", is("INFO_REQUESTED"));
        decideAgain("SZW", lineOf(id, code), "{\"outcome\": \"GRANTED\"}")
                .statusCode(409)
                .body("code", is("ILLEGAL_TRANSITION"));
        today("2023-10-20");
        as(executive("GM0758"))
                .header("If-Match", "*")
                .body("{\"answer\": \"All.\"}")
                .put(line + "/answer")
                .then()
                .statusCode(403);
        as(DORDRECHT)
                .header("If-Match", "*")
                .body("{\"answer\": \"All.\"}")
                .put(line + "/answer")
                .then()
                .statusCode(200)
                .body("decideBy", is("2023-12-05"))
                .body("status", is("IN_REVIEW"));

        as(ministry("OCW")).get(line + "/information-requests").then().statusCode(403);
        as(ministry("SZW")).get(line + "/information-requests").then().body("items[0].answer", is("All."));
    }

    @Test
    @Tag("FU9")
    void a_grant_above_the_ceiling_binds_nothing() {
        var window = window();
        var code = opened("SZW", window, "\"total\": \"100\", \"perApplicantAndYear\": \"80\"", "");
        var id = submitted(window, line(code, "2023", "90", "2024", "20"));
        var line = lineOf(id, code);
        complete(id).statusCode(200);

        decide("SZW", line, "{\"outcome\": \"GRANTED\"}")
                .statusCode(409)
                .body("code", is("CEILING_EXCEEDED"))
                .body("errors.pointer", is(List.of("/years", "/years/0")));

        anonymous()
                .get(BASE + "/postings?schemeCode=" + code + "&account=BUDGET")
                .then()
                .body("items", empty());
        decideAgain("SZW", line, """
                {"outcome": "PARTLY_GRANTED", "years": [{"year": 2023, "amount": "80"}], "grounds": "The ceiling."}""").statusCode(200);
    }
}
