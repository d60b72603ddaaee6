package nl.nplv.wbmgp.permit;

import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.council;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.mayor;
import static nl.nplv.test.Caller.ministry;
import static nl.nplv.test.Caller.police;
import static nl.nplv.test.Caller.province;
import static nl.nplv.test.Caller.resident;
import static nl.nplv.test.Caller.vro;
import static nl.nplv.wbmgp.Given.adopted;
import static nl.nplv.wbmgp.Given.article;
import static nl.nplv.wbmgp.Given.article10;
import static nl.nplv.wbmgp.Given.designated;
import static nl.nplv.wbmgp.Given.ordinance;
import static nl.nplv.wbmgp.Given.put;
import static nl.nplv.wbmgp.Given.unit;
import static nl.nplv.wbmgp.permit.PermitFixtures.PERMITS;
import static nl.nplv.wbmgp.permit.PermitFixtures.application;
import static nl.nplv.wbmgp.permit.PermitFixtures.applied;
import static nl.nplv.wbmgp.permit.PermitFixtures.check;
import static nl.nplv.wbmgp.permit.PermitFixtures.checked;
import static nl.nplv.wbmgp.permit.PermitFixtures.decide;
import static nl.nplv.wbmgp.permit.PermitFixtures.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PermitApiTest {
    private static final String GM = "GM0599";
    private static final String BEGIN = "2023-01-02";
    private static final String END = "2026-12-31";
    private static final Map<String, String> GRANTED = Map.of("outcome", "GRANTED", "occupyBy", "2023-07-01");
    private static final Map<String, String> REFUSED = Map.of("outcome", "REFUSED");

    private static String income = "";
    private static String priority = "";
    private static String vog = "";

    @Inject
    TestClock clock;

    @Inject
    PermitTimer timer;

    @Inject
    ProcessingLog register;

    @BeforeEach
    void given_measures_and_an_ordinance() {
        clock.setTo(BEGIN);
        if (income.isEmpty()) {
            income = unit(GM, "Income");
            priority = unit(GM, "Priority");
            vog = unit(GM, "Certificates");
            assertThat(designated(GM, income, List.of(article(8)), BEGIN, END)).hasSize(1);
            assertThat(designated(GM, priority, List.of(article(9)), BEGIN, END))
                    .hasSize(1);
            assertThat(designated(GM, vog, List.of(article10("VOG")), BEGIN, END))
                    .hasSize(1);
            var facts = ordinance(BEGIN, END);
            facts.put("article8", Map.of("hardshipClause", true));
            facts.put(
                    "article9",
                    Map.of(
                            "characteristics",
                            List.of("income from work"),
                            "outranksUrgency",
                            false,
                            "outranksLocalTies",
                            false));
            facts.put("article10", Map.of("conducts", List.of(), "laterJoiners", false));
            assertThat(adopted(GM, facts)).isNotEmpty();
        }
    }

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void exactly_six_years_pass_without_an_income() {
        clock.setTo("2023-05-01");
        var permit = checked(GM, application(GM, income, "2017-05-01"));

        decide(GM, permit, GRANTED)
                .statusCode(200)
                .body("status", is("GRANTED"))
                .body("decision.grounds", empty());
    }

    @Test
    void a_day_less_is_refused_with_ground_and_article_unless_that_is_too_hard() {
        clock.setTo("2023-04-30");
        var permit = checked(GM, application(GM, income, "2017-05-01"));

        decide(GM, permit, GRANTED).statusCode(422).contentType(PROBLEM_JSON).body("code", is("GRANT_NOT_ALLOWED"));
        decide(GM, permit, REFUSED)
                .statusCode(200)
                .body("status", is("REFUSED"))
                .body("decision.grounds", contains("INCOME_REQUIREMENT"))
                .body("decision.articles", hasItem("H 15(4)"));

        var hard = checked(GM, application(GM, income, "2017-05-01"));
        decide(GM, hard, Map.of("outcome", "GRANTED", "hardshipArticle8", true, "occupyBy", "2023-07-01"))
                .statusCode(200)
                .body("decision.outcome", is("GRANTED"))
                .body("decision.hardship", is(true));
        assertThat(PublishedEvents.about(idOf(hard), 3)
                        .getLast()
                        .at("/data/hardship")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_letter_says_what_why_and_until_when_one_can_object() {
        clock.setTo("2023-04-30");
        var permit = checked(GM, application(GM, income, "2017-05-01"));
        as(executive(GM)).get(permit + "/decision-letter").then().statusCode(404);
        decide(GM, permit, REFUSED).statusCode(200);

        as(executive(GM))
                .get(permit + "/decision-letter")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("U krijgt geen huisvestingsvergunning."))
                .body(containsString("15(4) van de Huisvestingswet 2014"))
                .body(containsString("tot en met 12 juni 2023"))
                .body(containsString("A. Jansen"));
        assertThat(pdf(permit))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
                .isEqualTo(pdf(permit));
        as(executive("GM0505")).get(permit + "/decision-letter").then().statusCode(404);
    }

    @Test
    void what_the_act_does_not_refuse_is_not_refused() {
        clock.setTo("2023-05-01");
        var permit = checked(GM, application(GM, income, "2017-05-01"));

        decide(GM, permit, REFUSED).statusCode(422).body("code", is("REFUSAL_WITHOUT_GROUND"));
    }

    @Test
    void priority_refuses_nobody_unless_a_seeker_with_priority_wants_the_dwelling() {
        clock.setTo("2023-05-01");
        var id = applied(GM, application(GM, priority, "2022-01-01"));
        check(GM, id, findings(false, false)).statusCode(200);
        decide(GM, PERMITS + "/" + id, REFUSED).statusCode(422).body("code", is("PRIORITY_NOT_REFUSAL"));
        decide(GM, PERMITS + "/" + id, GRANTED).statusCode(200).body("status", is("GRANTED"));

        var rivalled = applied(GM, application(GM, priority, "2022-01-01"));
        check(GM, rivalled, findings(false, true)).statusCode(200);
        decide(GM, PERMITS + "/" + rivalled, REFUSED)
                .statusCode(200)
                .body("decision.grounds", contains("PRIORITY"))
                .body("decision.articles", hasItem("H 15(3)"));
    }

    @Test
    void without_a_certificate_of_conduct_article_10_refuses() {
        clock.setTo("2023-05-01");
        var application = application(GM, vog, "2010-01-01");
        application.put(
                "persons",
                List.of(
                        Map.of("name", "A", "birthDate", "1990-05-01", "birthPlace", "Z", "address", "Z", "vog", true),
                        Map.of(
                                "name",
                                "B",
                                "birthDate",
                                "2007-05-01",
                                "birthPlace",
                                "Z",
                                "address",
                                "Z",
                                "vog",
                                false)));
        var permit = checked(GM, application);

        decide(GM, permit, REFUSED).statusCode(200).body("decision.grounds", contains("NO_VOG"));
    }

    @Test
    void where_article_10_holds_the_owner_must_consent_and_no_police_are_asked_for_certificates() {
        clock.setTo("2023-05-01");
        var application = application(GM, vog, "2010-01-01");
        application.put("ownerConsent", false);
        as(executive(GM))
                .body(application)
                .post(PERMITS)
                .then()
                .statusCode(422)
                .body("code", is("OWNER_CONSENT_MISSING"));
        application.put("ownerConsent", true);
        var permit = checked(GM, application);

        put(executive(GM), permit + "/police-research", Map.of())
                .statusCode(409)
                .body("code", is("WRONG_INSTRUMENT"));
    }

    @Test
    void what_was_applied_for_tomorrow_or_before_the_texts_that_are_known_is_refused() {
        clock.setTo("2023-05-01");
        var application = application(GM, income, "2017-05-01");

        application.put("appliedOn", "2023-05-02");
        as(executive(GM)).body(application).post(PERMITS).then().statusCode(422).body("code", is("APPLIED_IN_FUTURE"));
        application.put("appliedOn", "2014-12-31");
        as(executive(GM)).body(application).post(PERMITS).then().statusCode(422).body("code", is("DAY_TOO_EARLY"));
    }

    @Test
    void a_dwelling_lies_in_a_unit_of_the_municipality_that_is_asked() {
        clock.setTo("2023-05-01");
        var elsewhere = application(GM, UUID.randomUUID().toString(), "2022-01-01");

        as(executive(GM)).body(elsewhere).post(PERMITS).then().statusCode(422).body("code", is("UNIT_UNKNOWN"));
    }

    @Test
    void where_nothing_is_designated_no_permit_is_required() {
        clock.setTo("2023-05-01");
        var permit = checked(GM, application(GM, unit(GM, "Free"), "2022-01-01"));

        decide(GM, permit, GRANTED).statusCode(200).body("status", is("NOT_REQUIRED"));
    }

    @Test
    @Tag("WB6")
    void an_income_that_the_act_does_not_list_is_not_kept() {
        clock.setTo("2023-05-01");
        var application = application(GM, income, "2022-01-01");
        application.put("incomes", List.of("WW", "BIJSTAND"));
        var permit = checked(GM, application);

        as(executive(GM)).get(permit + "/seeker-file").then().statusCode(200).body("incomes", empty());
    }

    @Test
    void a_file_is_for_the_executive_of_its_municipality_and_to_others_a_permit_does_not_exist() {
        clock.setTo("2023-05-01");
        var permit = checked(GM, application(GM, income, "2017-05-01"));

        as(executive(GM)).get(permit).then().statusCode(200).body("status", is("CHECKING"));
        Stream.of("", "/seeker-file", "/history", "/assessment").forEach(part -> {
            as(executive("GM0505")).get(permit + part).then().statusCode(404).body("code", is("NOT_FOUND"));
            Stream.of(
                            vro(),
                            ministry("BZK"),
                            province("PV28"),
                            council(GM),
                            mayor(GM),
                            police(),
                            resident("rotterdam-zuid"))
                    .forEach(other -> as(other).get(permit + part).then().statusCode(403));
            anonymous().get(permit + part).then().statusCode(401);
        });
        decide("GM0505", permit, GRANTED).statusCode(404);
        as(executive("GM0505"))
                .get(PERMITS)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(idOf(permit).toString())));
    }

    @Test
    void each_opening_of_a_file_is_written_into_the_register() {
        clock.setTo("2023-05-01");
        var permit = checked(GM, application(GM, income, "2017-05-01"));
        var before = register.about(idOf(permit)).size();

        as(executive(GM))
                .get(permit + "/seeker-file")
                .then()
                .statusCode(200)
                .body("persons.name", contains("A. Jansen"));

        assertThat(register.about(idOf(permit)))
                .hasSize(before + 1)
                .last()
                .asString()
                .contains("read-seeker-file");
    }

    @Test
    void a_permit_states_until_when_one_may_move_in() {
        clock.setTo("2023-05-01");
        var permit = checked(GM, application(GM, income, "2017-05-01"));

        decide(GM, permit, Map.of("outcome", "GRANTED")).statusCode(422).body("code", is("OCCUPY_BY_MISSING"));
        decide(GM, permit, Map.of("outcome", "GRANTED", "occupyBy", "2023-04-30"))
                .statusCode(422)
                .body("code", is("OCCUPY_BY_MISSING"));
    }

    @Test
    void an_assessment_and_a_decision_name_the_open_questions_that_they_rest_on() {
        clock.setTo("2023-05-01");
        var permit = checked(GM, application(GM, income, "2017-05-01"));

        as(executive(GM))
                .get(permit + "/assessment")
                .then()
                .statusCode(200)
                .body("restsOn", hasItem("HOUSING_ACT_GROUNDS"))
                .body("restsOnNl", not(empty()));
        decide(GM, permit, GRANTED).statusCode(200).body("decision.restsOn", hasItem("HOUSING_ACT_GROUNDS"));
    }

    @Test
    void a_dwelling_that_was_taken_in_lies_in_the_unit_that_is_named() {
        clock.setTo("2023-05-01");
        var heading = "bag_id,postal_code,house_number,house_letter,addition,municipality_code,lon,lat\n";
        as(vro())
                .contentType("text/csv")
                .body(heading + "0599010000000001,3072AA,1,,,GM0599,4.4950,51.8950\n"
                        + "0599010000000002,3072AA,2,,,GM0599,4.5050,51.8950\n")
                .post("/wbmgp/v1/address-imports")
                .then()
                .statusCode(201);
        var square = as(executive(GM))
                .body(Map.of(
                        "municipalityCode",
                        GM,
                        "kind",
                        "AREA",
                        "name",
                        "Square",
                        "geometry",
                        Map.of(
                                "type",
                                "Polygon",
                                "coordinates",
                                List.of(List.of(
                                        List.of(4.49, 51.89),
                                        List.of(4.50, 51.89),
                                        List.of(4.50, 51.90),
                                        List.of(4.49, 51.90),
                                        List.of(4.49, 51.89))))))
                .post("/wbmgp/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        as(executive(GM))
                .body(at(square, "0599010000000001"))
                .post(PERMITS)
                .then()
                .statusCode(201);
        as(executive(GM))
                .body(at(square, "0599010000000002"))
                .post(PERMITS)
                .then()
                .statusCode(422)
                .body("code", is("DWELLING_ELSEWHERE"));
    }

    @Test
    void a_decision_becomes_irrevocable_by_the_calendar_and_its_file_closes() {
        clock.setTo("2023-05-01");
        var permit = checked(GM, application(GM, income, "2017-05-01"));
        decide(GM, permit, GRANTED).statusCode(200);
        put(executive(GM), permit + "/file-destruction", Map.of())
                .statusCode(409)
                .body("code", is("FILE_NEEDED"));
        put(executive(GM), permit + "/finality", Map.of()).statusCode(409).body("code", is("TERM_RUNS"));
        clock.setTo("2023-06-20");

        timer.end();
        timer.end();

        as(executive(GM)).get(permit).then().body("status", is("FINAL"));
        assertThat(PublishedEvents.typesAbout(idOf(permit), 4)).hasSize(4).endsWith("permit-became-final");
        as(executive(GM)).get(permit + "/seeker-file").then().statusCode(409).body("code", is("FILE_CLOSED"));
        var authority = Map.of("purpose", "LOCAL_EVALUATION", "officerConsulted", true);
        put(executive(GM), permit + "/file-authorisation", authority).statusCode(200);
        as(executive(GM)).get(permit + "/seeker-file").then().statusCode(200).body("persons", hasSize(1));
        put(executive(GM), permit + "/file-destruction", Map.of()).statusCode(200);
        as(executive(GM)).get(permit + "/seeker-file").then().statusCode(404);
    }

    @Test
    void a_permit_that_nobody_uses_is_revoked() {
        clock.setTo("2023-05-01");
        var permit = checked(GM, application(GM, income, "2017-05-01"));
        decide(GM, permit, GRANTED).statusCode(200);
        var revocation = Map.of("ground", "NOT_OCCUPIED");

        clock.setTo("2023-07-01");
        put(executive(GM), permit + "/revocation", revocation)
                .statusCode(422)
                .body("code", is("REVOCATION_WITHOUT_GROUND"));
        clock.setTo("2023-07-02");
        put(executive(GM), permit + "/revocation", revocation).statusCode(200).body("status", is("REVOKED"));
        timer.end();
        as(executive(GM)).get(permit + "/seeker-file").then().statusCode(200);
        clock.setTo("2023-09-01");

        timer.end();

        as(executive(GM)).get(permit).then().body("status", is("REVOKED"));
        as(executive(GM)).get(permit + "/seeker-file").then().statusCode(409).body("code", is("FILE_CLOSED"));
    }

    @Test
    void the_term_stands_still_while_the_applicant_completes_it() {
        clock.setTo("2023-05-01");
        var permit = checked(GM, application(GM, income, "2017-05-01"));
        as(executive(GM)).get(permit).then().body("decideBy", is("2023-06-26"));
        put(executive(GM), permit + "/completion-request", Map.of()).statusCode(200);
        clock.setTo("2023-05-08");

        put(executive(GM), permit + "/completion", Map.of()).statusCode(200).body("decideBy", is("2023-07-03"));
        put(executive(GM), permit + "/deferral", Map.of("until", "2023-08-01"))
                .statusCode(200)
                .body("decideBy", is("2023-08-01"));
    }

    private static byte[] pdf(String permit) {
        return as(executive(GM))
                .get(permit + "/decision-letter-file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** An application for that dwelling in that unit. */
    private static Map<String, Object> at(String unit, String bagId) {
        var application = application(GM, unit, "2017-05-01");
        application.put(
                "dwelling",
                Map.of("bagId", bagId, "unitId", unit, "sector", "SOCIAL", "tenure", "RENT", "price", "650.00"));
        return application;
    }

    private static UUID idOf(String permit) {
        return UUID.fromString(permit.substring(permit.lastIndexOf('/') + 1));
    }
}
