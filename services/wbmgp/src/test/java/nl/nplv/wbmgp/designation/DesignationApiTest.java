package nl.nplv.wbmgp.designation;

import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.council;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.province;
import static nl.nplv.test.Caller.vro;
import static nl.nplv.wbmgp.Given.APPLICATIONS;
import static nl.nplv.wbmgp.Given.adopt;
import static nl.nplv.wbmgp.Given.article;
import static nl.nplv.wbmgp.Given.article10;
import static nl.nplv.wbmgp.Given.decide;
import static nl.nplv.wbmgp.Given.designationsOf;
import static nl.nplv.wbmgp.Given.draft;
import static nl.nplv.wbmgp.Given.facts;
import static nl.nplv.wbmgp.Given.put;
import static nl.nplv.wbmgp.Given.received;
import static nl.nplv.wbmgp.Given.send;
import static nl.nplv.wbmgp.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DesignationApiTest {
    private static final String GM = "GM1930";
    private static final List<Map<String, String>> NINE_AND_TEN = List.of(article(9), article10("POLICE_DATA"));

    @Inject
    TestClock clock;

    @Inject
    DesignationTimer timer;

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void a_decision_in_time_makes_a_designation_per_measure() {
        clock.setTo("2019-10-25");
        var id = received(
                GM, facts(NINE_AND_TEN, List.of(unit(GM, "De Hoek")), "2020-01-01", "2023-12-31"), "2019-10-25");
        anonymous().get(APPLICATIONS + "/" + id).then().statusCode(200).body("decideBy", is("2019-12-20"));
        clock.setTo("2019-12-16");

        decide(id, "GRANTED", "2019-12-16").statusCode(200).body("status", is("GRANTED"));

        var designations = designationsOf(GM, id);
        assertThat(designations).hasSize(2);
        anonymous()
                .get("/wbmgp/v1/designations/" + designations.get(0))
                .then()
                .statusCode(200)
                .body("terms", hasSize(1))
                .body("terms[0].start", is("2020-01-01"))
                .body("terms[0].end", is("2023-12-31"))
                .body("status", is("SCHEDULED"));
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 4))
                .containsExactly(
                        "designation-application-drafted",
                        "designation-application-adopted",
                        "designation-applied",
                        "designation-decided");
        assertThat(PublishedEvents.typesAbout(UUID.fromString(designations.get(0)), 1))
                .containsExactly("designation-made");
    }

    @Test
    @Tag("WB4")
    void silence_grants_exactly_once_also_after_days_of_standstill() {
        clock.setTo("2019-10-25");
        var id = received(
                GM,
                facts(NINE_AND_TEN, List.of(unit(GM, "Sterrenkwartier")), "2020-01-01", "2023-12-31"),
                "2019-10-25");
        clock.setTo("2019-12-20");
        timer.deem();
        anonymous().get(APPLICATIONS + "/" + id).then().body("status", is("RECEIVED"));
        clock.setTo("2019-12-30");

        decide(id, "REJECTED", "2019-12-20")
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("ALREADY_DECIDED"));
        timer.deem();
        timer.deem();

        anonymous()
                .get(APPLICATIONS + "/" + id)
                .then()
                .body("status", is("DEEMED_GRANTED"))
                .body("decision.decidedOn", is("2019-12-21"));
        assertThat(designationsOf(GM, id)).hasSize(2);
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 4))
                .hasSize(4)
                .endsWith("designation-decided");
        decide(id, "REJECTED", "2019-12-20").statusCode(409).body("code", is("ALREADY_DECIDED"));
    }

    @Test
    @Tag("WB4")
    void of_many_clocks_and_a_late_decision_in_the_same_second_one_wins() {
        clock.setTo("2019-10-25");
        var id = received(
                GM,
                facts(List.of(article(9)), List.of(unit(GM, "Vogelenzang")), "2020-01-01", "2023-12-31"),
                "2019-10-25");
        clock.setTo("2019-12-21");

        var clocks = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> QuarkusTransaction.requiringNew().run(timer::deem)))
                .toList();
        var late = decide(id, "REJECTED", "2019-12-20").extract().statusCode();
        clocks.forEach(CompletableFuture::join);

        assertThat(late).isEqualTo(409);
        assertThat(designationsOf(GM, id)).hasSize(1);
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 4)).hasSize(4);
    }

    @Test
    @Tag("WB1")
    void a_measure_is_not_designated_twice_in_one_unit() {
        clock.setTo("2021-03-01");
        var unit = unit(GM, "Waterland");
        var first = received(GM, facts(List.of(article(8)), List.of(unit), "2021-04-01", "2025-03-31"), "2021-03-01");
        var second = draft(GM, "NEW", facts(List.of(article(8)), List.of(unit), "2024-01-01", "2027-12-31"));
        adopt(GM, second, "2021-03-01").statusCode(200);

        send(GM, second).statusCode(409).body("code", is("UNIT_DESIGNATED_ALREADY"));
        decide(first, "GRANTED", "2021-03-01").statusCode(200);
        send(GM, second).statusCode(409).body("code", is("UNIT_DESIGNATED_ALREADY"));
    }

    @Test
    void only_the_council_adopts_and_only_the_own_one() {
        clock.setTo("2021-03-01");
        var id =
                draft(GM, "NEW", facts(List.of(article(9)), List.of(unit(GM, "Maaswijk")), "2021-04-01", "2025-03-31"));
        var adoption = Map.of("councilDecisionOn", "2021-03-01");

        put(executive(GM), APPLICATIONS + "/" + id + "/adoption", adoption)
                .statusCode(403)
                .body("code", is("COUNCIL_ONLY"));
        put(council("GM0599"), APPLICATIONS + "/" + id + "/adoption", adoption)
                .statusCode(403)
                .body("code", is("FORBIDDEN"));
    }

    @Test
    void a_draft_is_found_by_its_own_municipality_only() {
        clock.setTo("2021-03-01");
        var id = draft(GM, "NEW", facts(List.of(article(9)), List.of(unit(GM, "Akkers")), "2021-04-01", "2025-03-31"));

        as(executive(GM)).get(APPLICATIONS + "/" + id).then().statusCode(200);
        anonymous().get(APPLICATIONS + "/" + id).then().statusCode(404);
        as(vro()).get(APPLICATIONS + "/" + id).then().statusCode(404);
        as(executive("GM0599")).get(APPLICATIONS + "/" + id + "/history").then().statusCode(404);
        as(council(GM)).get(APPLICATIONS + "/drafts").then().statusCode(200).body("items.id", hasItem(id));
        anonymous().get(APPLICATIONS + "?limit=100").then().body("items.findAll { it.id == '" + id + "' }", hasSize(0));
    }

    @Test
    void what_is_incomplete_is_refused_with_code_article_and_place() {
        clock.setTo("2021-03-01");
        var facts = facts(List.of(article(8)), List.of(unit(GM, "Schiekamp")), "2021-04-01", "2025-04-01");
        facts.remove("regionalHousing");
        var id = draft(GM, "NEW", facts);

        adopt(GM, id, "2021-03-01")
                .statusCode(422)
                .contentType(PROBLEM_JSON)
                .body("errors.code", hasItem("TERM_TOO_LONG"))
                .body("errors.code", hasItem("REGIONAL_HOUSING_MISSING"))
                .body("errors.detail", hasItem(containsString("W 6(2)")));
    }

    @Test
    void another_province_does_not_advise() {
        clock.setTo("2021-03-01");
        var id = received(
                GM,
                facts(List.of(article(8)), List.of(unit(GM, "Groenewoud")), "2021-04-01", "2025-03-31"),
                "2021-03-01");
        put(vro(), APPLICATIONS + "/" + id + "/advice-request", Map.of())
                .statusCode(200)
                .body("status", is("ADVICE_ASKED"));
        var advice = Map.of("opinion", "POSITIVE", "text", "Enough dwellings.");

        put(province("PV31"), APPLICATIONS + "/" + id + "/advice", advice)
                .statusCode(403)
                .body("code", is("WRONG_PROVINCE"));
        put(province("PV28"), APPLICATIONS + "/" + id + "/advice", advice)
                .statusCode(200)
                .body("advice.opinion", is("POSITIVE"));
    }

    @Test
    @Tag("WB2")
    void an_extension_needs_an_adopted_evaluation_and_follows_on() {
        clock.setTo("2021-03-01");
        var unit = unit(GM, "Vriesland");
        var first = received(GM, facts(List.of(article(9)), List.of(unit), "2021-03-01", "2025-02-28"), "2021-03-01");
        decide(first, "GRANTED", "2021-03-01").statusCode(200);
        var designation = designationsOf(GM, first).getFirst();
        clock.setTo("2025-01-10");
        var facts = facts(List.of(article(9)), List.of(), "2025-03-01", "2029-02-28");
        facts.put("designationIds", List.of(designation));
        var bare = draft(GM, "EXTENSION", facts);
        adopt(GM, bare, "2025-01-10").statusCode(422).body("code", is("EVALUATION_REQUIRED"));
        facts.put("evaluationIds", List.of(adoptedEvaluation(designation)));
        var id = draft(GM, "EXTENSION", facts);
        adopt(GM, id, "2025-01-10").statusCode(200);
        send(GM, id).statusCode(200);

        decide(id, "GRANTED", "2025-01-10").statusCode(200);

        anonymous()
                .get("/wbmgp/v1/designations/" + designation)
                .then()
                .body("terms.no", contains(1, 2))
                .body("terms[1].start", is("2025-03-01"))
                .body("terms[1].end", is("2029-02-28"));
        anonymous()
                .get("/wbmgp/v1/units/" + unit + "/used-terms")
                .then()
                .statusCode(200)
                .body("items.find { it.measure == 'ART9' }.termsLeft", is(3))
                .body("items.find { it.measure == 'ART8' }.termsLeft", is(5));
        assertThat(PublishedEvents.typesAbout(UUID.fromString(designation), 2)).endsWith("designation-extended");

        // the next extension asks for an evaluation of the second term
        clock.setTo("2029-01-10");
        facts.put("start", "2029-03-01");
        facts.put("end", "2033-02-28");
        adopt(GM, draft(GM, "EXTENSION", facts), "2029-01-10").statusCode(422).body("code", is("EVALUATION_REQUIRED"));
        facts.put("evaluationIds", List.of(adoptedEvaluation(designation, "2025-03-01", "2028-12-31")));
        adopt(GM, draft(GM, "EXTENSION", facts), "2029-01-10").statusCode(200);
        as(executive(GM))
                .body(evaluation(designation, "2025-02-28", "2028-12-31"))
                .post("/wbmgp/v1/local-evaluations")
                .then()
                .statusCode(422)
                .body("code", is("EVALUATION_PERIOD"));
    }

    @Test
    void the_letter_to_the_council_says_what_was_decided_and_is_the_same_bytes_each_time() {
        clock.setTo("2019-10-25");
        var id = received(
                GM,
                facts(NINE_AND_TEN, List.of(unit(GM, "Sterrenkwartier")), "2020-01-01", "2023-12-31"),
                "2019-10-25");
        anonymous().get(APPLICATIONS + "/" + id + "/decision-letter").then().statusCode(404);
        clock.setTo("2019-12-16");
        decide(id, "GRANTED", "2019-12-16").statusCode(200);

        anonymous()
                .get(APPLICATIONS + "/" + id + "/decision-letter")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Sterrenkwartier"))
                .body(containsString("1 januari 2020 tot en met 31 december 2023"))
                .body(containsString("All four tests are met."))
                .body(containsString("Eerste en de Tweede Kamer"));
        var file = letter(id);
        clock.setTo("2020-02-01");
        assertThat(letter(id))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
                .isEqualTo(file);
    }

    @Test
    @Tag("WB2")
    void after_its_last_day_a_designation_is_not_extended() {
        clock.setTo("2021-03-01");
        var first = received(
                GM,
                facts(List.of(article(9)), List.of(unit(GM, "Raadhuislaan")), "2021-03-01", "2021-12-31"),
                "2021-03-01");
        decide(first, "GRANTED", "2021-03-01").statusCode(200);
        var designation = designationsOf(GM, first).getFirst();
        clock.setTo("2021-12-31");
        var facts = facts(List.of(article(9)), List.of(), "2022-01-01", "2025-12-31");
        facts.put("designationIds", List.of(designation));
        facts.put("evaluationIds", List.of(adoptedEvaluation(designation)));
        var id = draft(GM, "EXTENSION", facts);
        adopt(GM, id, "2021-12-31").statusCode(200);
        clock.setTo("2022-01-01");

        send(GM, id).statusCode(409).body("code", is("DESIGNATION_EXPIRED"));
    }

    @Test
    void the_calendar_begins_announces_and_ends_a_designation_each_once() {
        clock.setTo("2021-03-01");
        var application = received(
                GM,
                facts(List.of(article(9)), List.of(unit(GM, "Hoogwerf")), "2021-04-01", "2025-03-31"),
                "2021-03-01");
        decide(application, "GRANTED", "2021-03-01").statusCode(200);
        var designation = designationsOf(GM, application).getFirst();

        for (var day : List.of(
                "2021-03-31",
                "2021-04-01",
                "2024-03-30",
                "2024-03-31",
                "2024-10-02",
                "2024-12-01",
                "2025-03-31",
                "2025-04-01")) {
            clock.setTo(day);
            timer.follow();
            timer.follow();
        }

        var events = PublishedEvents.about(UUID.fromString(designation), 5);
        assertThat(PublishedEvents.typesAbout(UUID.fromString(designation), 5))
                .containsExactly(
                        "designation-made",
                        "designation-activated",
                        "designation-expiring",
                        "designation-expiring",
                        "designation-expired");
        assertThat(events.get(2).at("/data/daysLeft").asInt()).isEqualTo(365);
        assertThat(events.get(3).at("/data/daysLeft").asInt()).isEqualTo(180);
    }

    @Test
    void a_designation_is_revoked_when_the_council_asks() {
        clock.setTo("2021-03-01");
        var application = received(
                GM,
                facts(List.of(article(9)), List.of(unit(GM, "Elementen")), "2021-03-01", "2025-02-28"),
                "2021-03-01");
        decide(application, "GRANTED", "2021-03-01").statusCode(200);
        var path = "/wbmgp/v1/designations/" + designationsOf(GM, application).getFirst();
        clock.setTo("2022-06-01");
        var ground = Map.of("ground", "COUNCIL_REQUEST");

        put(vro(), path + "/revocation", ground).statusCode(409).body("code", is("REVOCATION_NOT_REQUESTED"));
        put(vro(), path + "/revocation", Map.of("ground", "REGIONAL_HOUSING"))
                .statusCode(422)
                .body("code", is("REVOCATION_GROUND"));
        put(council(GM), path + "/revocation-request", Map.of()).statusCode(200);
        put(vro(), path + "/revocation", ground)
                .statusCode(200)
                .body("status", is("REVOKED"))
                .body("terms[0].end", is("2022-06-01"));
    }

    @Test
    void designations_on_a_day_are_open_data_as_json_geojson_and_csv() {
        clock.setTo("2023-01-02");
        var unit = as(executive("GM0479"))
                .header("Content-Crs", "http://www.opengis.net/def/crs/OGC/1.3/CRS84")
                .body("""
                        {"municipalityCode": "GM0479", "kind": "AREA", "name": "=Poelenburg, oost", "geometry":
                          {"type": "Polygon", "coordinates": [[[4.83,52.43],[4.85,52.43],[4.85,52.44],[4.83,52.43]]]}}""")
                .post("/wbmgp/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var application =
                received("GM0479", facts(List.of(article(8)), List.of(unit), "2023-02-01", "2027-01-31"), "2023-01-02");
        decide(application, "GRANTED", "2023-01-02").statusCode(200);
        var path = "/wbmgp/v1/designated-units?limit=100&on=";

        anonymous().get(path + "2023-01-31").then().body("items.findAll { it.unitId == '" + unit + "' }", hasSize(0));
        anonymous()
                .get(path + "2023-02-01")
                .then()
                .statusCode(200)
                .body("items.find { it.unitId == '" + unit + "' }.measures[0].measure", is("ART8"));
        anonymous()
                .accept("application/geo+json")
                .get(path + "2027-01-31")
                .then()
                .statusCode(200)
                .header("Content-Crs", is("http://www.opengis.net/def/crs/OGC/1.3/CRS84"))
                .body("type", is("FeatureCollection"))
                .body("features.find { it.id == '" + unit + "' }.geometry.type", is("Polygon"));
        anonymous()
                .accept("text/csv")
                .get(path + "2027-01-31")
                .then()
                .statusCode(200)
                .body(containsString(unit + ",GM0479,AREA,\"'=Poelenburg, oost\",ART8,,1,2023-02-01,2027-01-31,"));
        anonymous().get(path + "2027-02-01").then().body("items.findAll { it.unitId == '" + unit + "' }", hasSize(0));
    }

    private static byte[] letter(String application) {
        return anonymous()
                .get(APPLICATIONS + "/" + application + "/decision-letter-file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String adoptedEvaluation(String designation) {
        return adoptedEvaluation(designation, "2021-03-01", "2021-06-30");
    }

    private static String adoptedEvaluation(String designation, String from, String to) {
        var id = as(executive(GM))
                .body(evaluation(designation, from, to))
                .post("/wbmgp/v1/local-evaluations")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        put(council(GM), "/wbmgp/v1/local-evaluations/" + id + "/adoption", Map.of())
                .statusCode(200);
        return id;
    }

    private static Map<String, Object> evaluation(String designation, String from, String to) {
        return Map.of(
                "designationId",
                designation,
                "dataFrom",
                from,
                "dataTo",
                to,
                "texts",
                Map.of("residentTalks", "talks", "safetyData", "data", "findings", "findings"));
    }
}
