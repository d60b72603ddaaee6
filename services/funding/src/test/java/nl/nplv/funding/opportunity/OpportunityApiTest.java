package nl.nplv.funding.opportunity;

import static nl.nplv.funding.FundingCalls.AREA;
import static nl.nplv.funding.FundingCalls.BASE;
import static nl.nplv.funding.FundingCalls.announced;
import static nl.nplv.funding.FundingCalls.assess;
import static nl.nplv.funding.FundingCalls.known;
import static nl.nplv.funding.FundingCalls.line;
import static nl.nplv.funding.FundingCalls.open;
import static nl.nplv.funding.FundingCalls.opened;
import static nl.nplv.funding.FundingCalls.submitted;
import static nl.nplv.funding.FundingCalls.terms;
import static nl.nplv.funding.FundingCalls.today;
import static nl.nplv.funding.FundingCalls.window;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.ministry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OpportunityApiTest {
    @BeforeEach
    void in_the_window() {
        today("2023-08-15");
        known(AREA);
    }

    @Test
    @Tag("FU7")
    void the_schemes_of_the_domain_are_announced_with_their_certainty_and_none_is_open_without_an_assessment() {
        anonymous()
                .get(BASE + "/funding-schemes/VHF_PROGRAMME")
                .then()
                .statusCode(200)
                .body("ownerMinistry", is("VRO"))
                .body("status", is("ANNOUNCED"))
                .body("terms.fixedPerYear", is("500000.00"))
                .body("terms.ceilings.total", is("30000000.00"))
                .body("terms.certainty", is("PARLIAMENT"));
        anonymous()
                .get(BASE + "/funding-schemes/PREVENTIE_MET_GEZAG_EXTRA")
                .then()
                .body("terms.ceilings.total", is("61000000.00"))
                .body("terms.structural", is(false));
        anonymous().get(BASE + "/funding-schemes/SCHOOL_EN_OMGEVING").then().body("terms.mostGrants", is(130));
        anonymous().get(BASE + "/funding-schemes/ISOLATION_LOCAL").then().body("terms.certainty", is("UNVERIFIED"));
        anonymous().get(BASE + "/funding-schemes/KANSRIJKE_WIJK_2").then().body("terms.carryOverUntil", is(2028));
        anonymous()
                .get(BASE + "/schemes-without-assessment")
                .then()
                .body("items.code", hasItems("VHF_PROGRAMME", "PREVENTIE_MET_GEZAG", "SCHOOL_EN_OMGEVING"));
        var window = window();

        open("VWS", "KW_HEALTHY_ENVIRONMENT", window).statusCode(409).body("code", is("EFFORT_ASSESSMENT_MISSING"));

        anonymous().get(BASE + "/funding-schemes/KW_HEALTHY_ENVIRONMENT").then().body("status", is("ANNOUNCED"));
        anonymous().get(BASE + "/windows?sort=opens").then().body("items.name", hasItem("Volkshuisvestingsfonds 2023"));
    }

    @Test
    @Tag("FU7")
    void a_scheme_with_an_assessment_opens_and_leaves_the_list_of_those_without() {
        var code = announced("OCW", terms("", ""));
        anonymous().get(BASE + "/schemes-without-assessment").then().body("items.code", hasItem(code));

        assess("SZW", code).statusCode(403).body("code", is("NOT_SCHEME_OWNER"));
        assess("OCW", code).statusCode(201);

        anonymous().get(BASE + "/schemes-without-assessment").then().body("items.code", not(hasItem(code)));
        anonymous()
                .get(BASE + "/effort-assessments?schemeCode=" + code)
                .then()
                .body("items[0].outcome", is("TARGETED"));
        open("OCW", code, window()).statusCode(200).body("status", is("OPEN"));
        as(ministry("OCW"))
                .body("{\"code\": \"" + code + "\", \"terms\": " + terms("", "") + "}")
                .post(BASE + "/funding-schemes")
                .then()
                .statusCode(409)
                .body("code", is("SCHEME_EXISTS"));
        as(ministry("OCW"))
                .header("If-Match", "*")
                .put(BASE + "/funding-schemes/" + code + "/closure")
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"));
    }

    @Test
    void an_area_sees_what_it_can_apply_for_what_it_has_and_why_not_the_rest() {
        var window = window();
        var open = opened("SZW", window, "", "");
        var asked = opened("VWS", window, "", "");
        var announced = announced("OCW", terms("", ""));
        submitted(window, line(asked, "2023", "70"));

        seen(open, "2023-08-15")
                .body(item(open) + ".verdict", is("OPEN"))
                .body(item(open) + ".closes", is("2023-09-30"))
                .body(item(open) + ".conditions.met", not(hasItem(false)))
                .body(item(open) + ".missing", hasItem("add a line to the application from 2023-08-01 to 2023-09-30"));
        seen(asked, "2023-08-15")
                .body(item(asked) + ".verdict", is("APPLIED"))
                .body(item(asked) + ".askedBefore[0].years[0].amount", is("70.00"));
        seen(announced, "2023-08-15")
                .body(item(announced) + ".verdict", is("NOT_OPEN"))
                .body(item(announced) + ".conditions.find { it.code == 'EFFORT_ASSESSMENT_MISSING' }.met", is(false))
                .body(
                        item(announced) + ".conditions.find { it.code == 'EFFORT_ASSESSMENT_MISSING' }.source",
                        is("FU7"));
        seen(open, "2023-07-31").body(item(open) + ".verdict", is("UPCOMING"));
        seen(open, "2023-10-01")
                .body(item(open) + ".verdict", is("ENDED"))
                .body(item(open) + ".missing", hasItem("the window closed on 2023-09-30"));
        seen(asked, "2023-10-01").body(item(asked) + ".verdict", is("APPLIED"));
        anonymous().get(BASE + "/opportunities").then().statusCode(400);
        anonymous().get(BASE + "/opportunities?area=nowhere").then().statusCode(404);
    }

    @Test
    void closing_dates_come_as_a_calendar() {
        var window = window();
        opened("SZW", window, "", "");

        var calendar = anonymous()
                .accept("text/calendar")
                .get(BASE + "/opportunity-calendars/" + AREA)
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .body(containsString("UID:" + window + "-" + AREA + "@nplv\r\n"))
                .body(containsString("DTSTART;VALUE=DATE:20230930\r\nDTEND;VALUE=DATE:20231001\r\n"))
                .extract()
                .asString();

        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(Arrays.stream(calendar.split("\r\n", -1))).allMatch(each -> each.length() <= 75);
    }

    @Test
    void a_calendar_without_closing_dates_is_a_calendar_all_the_same() {
        known("arnhem-oost");
        today("2024-01-02");

        assertThat(anonymous()
                        .accept("text/calendar")
                        .get(BASE + "/opportunity-calendars/arnhem-oost")
                        .asString())
                .contains("BEGIN:VTIMEZONE\r\n")
                .doesNotContain("VEVENT");
    }

    private static ValidatableResponse seen(String code, String at) {
        return anonymous()
                .get(BASE + "/opportunities?area=" + AREA + "&at=" + at)
                .then()
                .statusCode(200)
                .body("items.schemeCode", hasItem(code));
    }

    private static String item(String code) {
        return "items.find { it.schemeCode == '" + code + "' }";
    }
}
