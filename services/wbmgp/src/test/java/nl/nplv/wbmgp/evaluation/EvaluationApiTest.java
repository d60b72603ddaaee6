package nl.nplv.wbmgp.evaluation;

import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.council;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.vro;
import static nl.nplv.wbmgp.Given.adopted;
import static nl.nplv.wbmgp.Given.article;
import static nl.nplv.wbmgp.Given.designated;
import static nl.nplv.wbmgp.Given.ordinance;
import static nl.nplv.wbmgp.Given.put;
import static nl.nplv.wbmgp.Given.unit;
import static nl.nplv.wbmgp.permit.PermitFixtures.application;
import static nl.nplv.wbmgp.permit.PermitFixtures.checked;
import static nl.nplv.wbmgp.permit.PermitFixtures.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.test.ForeignEvents;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EvaluationApiTest {
    private static final String GM = "GM0855";
    private static final String EVALUATIONS = "/wbmgp/v1/local-evaluations";
    private static final String NATIONAL = "/wbmgp/v1/national-evaluations";

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource database;

    @Inject
    AreaFigures figures;

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void an_evaluation_counts_the_permits_of_its_designation_and_leaves_small_numbers_out() {
        clock.setTo("2023-01-02");
        var unit = unit(GM, "Groenewoud");
        var designation = designated(GM, unit, List.of(article(8)), "2023-01-02", "2026-12-31")
                .getFirst();
        var facts = ordinance("2023-01-02", "2026-12-31");
        facts.put("article8", Map.of("hardshipClause", true));
        assertThat(adopted(GM, facts)).isNotEmpty();
        clock.setTo("2023-04-30");
        for (int i = 0; i < 10; i++) {
            decide(GM, checked(GM, application(GM, unit, "2017-05-01")), Map.of("outcome", "REFUSED"))
                    .statusCode(200);
        }
        for (int i = 0; i < 3; i++) {
            decide(
                            GM,
                            checked(GM, application(GM, unit, "2010-05-01")),
                            Map.of("outcome", "GRANTED", "occupyBy", "2023-07-01"))
                    .statusCode(200);
        }

        move(GM, "GM0758", 1);

        var id = draft(designation, "", "2023-04-30");

        anonymous()
                .get(EVALUATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("counts.applications", is(12))
                .body("counts.granted", nullValue())
                .body("counts.refused", nullValue())
                .body("counts.refusedBy", anEmptyMap());
        put(council(GM), EVALUATIONS + "/" + id + "/adoption", Map.of())
                .statusCode(422)
                .body("code", is("EVALUATION_INCOMPLETE"));
        put(executive(GM), EVALUATIONS + "/" + id, Map.of("texts", texts("said")))
                .statusCode(200);
        put(executive(GM), EVALUATIONS + "/" + id + "/adoption", Map.of())
                .statusCode(403)
                .body("code", is("COUNCIL_ONLY"));
        put(council(GM), EVALUATIONS + "/" + id + "/adoption", Map.of())
                .statusCode(200)
                .body("status", is("ADOPTED"));
        var adopted = PublishedEvents.about(UUID.fromString(id), 3).getLast();
        assertThat(adopted.at("/data/counts/applications").asLong()).isEqualTo(12);
        assertThat(adopted.at("/data/counts/granted").isMissingNode()
                        || adopted.at("/data/counts/granted").isNull())
                .isTrue();
    }

    @Test
    void fewer_than_ten_show_nothing_and_a_period_ends_today_at_the_latest() {
        clock.setTo("2023-01-02");
        var designation = designated(GM, unit(GM, "Stokhasselt"), List.of(article(9)), "2023-01-02", "2026-12-31")
                .getFirst();

        anonymous()
                .get(EVALUATIONS + "/" + draft(designation, "said", "2023-01-02"))
                .then()
                .body("counts.applications", nullValue())
                .body("counts.refusedBy", anEmptyMap());
        as(executive(GM))
                .body(request(designation, "said", "2023-01-03"))
                .post(EVALUATIONS)
                .then()
                .statusCode(422)
                .body("code", is("EVALUATION_PERIOD"));
    }

    @Test
    void the_national_evaluation_tells_where_measures_held_and_is_sent_once() {
        clock.setTo("2023-01-02");
        assertThat(designated(GM, unit(GM, "Vlashof"), List.of(article(9)), "2023-01-02", "2026-12-31"))
                .hasSize(1);
        clock.setTo("2026-05-01");
        var id = as(vro())
                .body(Map.of("year", 2026, "bureau", "Bureau X"))
                .post("/wbmgp/v1/national-evaluations")
                .then()
                .statusCode(201)
                .body("measures.find { it.year == 2024 && it.measure == 'ART9' }.units", greaterThanOrEqualTo(1))
                .extract()
                .<String>path("id");
        as(vro())
                .body(Map.of("year", 2026, "bureau", "Y"))
                .post("/wbmgp/v1/national-evaluations")
                .then()
                .statusCode(409)
                .body("code", is("EVALUATION_EXISTS"));

        put(vro(), "/wbmgp/v1/national-evaluations/" + id + "/sending", Map.of())
                .statusCode(200)
                .body("sentOn", is("2026-05-01"));
        put(vro(), "/wbmgp/v1/national-evaluations/" + id + "/sending", Map.of())
                .statusCode(409)
                .body("code", is("ILLEGAL_TRANSITION"));
    }

    @Test
    void a_designation_that_ends_waits_for_an_evaluation_of_its_term() {
        clock.setTo("2023-01-02");
        var designation = designated(GM, unit(GM, "Quirijnstok"), List.of(article(9)), "2023-01-02", "2023-12-31")
                .getFirst();
        awaited("2023-12-30").body("items.designationId", not(hasItem(designation)));
        awaited("2023-12-31")
                .body("items.find { it.designationId == '" + designation + "' }.termNo", is(1))
                .body("items.find { it.designationId == '" + designation + "' }.lastDay", is("2023-12-31"));

        var id = draft(designation, "said", "2023-01-02");
        awaited("2023-12-31").body("items.designationId", hasItem(designation));
        put(council(GM), EVALUATIONS + "/" + id + "/adoption", Map.of()).statusCode(200);

        awaited("2023-12-31").body("items.designationId", not(hasItem(designation)));
    }

    @Test
    void the_national_evaluation_sets_figures_of_areas_side_by_side_as_signals() {
        clock.setTo("2023-01-02");
        assertThat(designated(GM, unit(GM, "Heikant"), List.of(article(9)), "2023-01-02", "2026-12-31"))
                .hasSize(1);
        var tilburg = ForeignEvents.areaRegistered("tilburg-noordwest");
        var roosendaal = ForeignEvents.areaRegistered("roosendaal-stad");
        measured(tilburg, "2024-H1", 30);
        measured(tilburg, "2024-H2", 34);
        var corrected = measured(roosendaal, "2024", 99);
        measured(roosendaal, "2025", 27);
        ForeignEvents.publishArea("measurement-corrected", corrected, 2, figure(roosendaal, "2024", 28));
        clock.setTo("2027-05-01");
        await().until(() -> compared(2025, 27) && compared(2024, 28));

        var id = evaluation(2027, "FEELS_UNSAFE_WB").statusCode(201).extract().<String>path("id");

        anonymous()
                .get(NATIONAL + "/" + id)
                .then()
                .statusCode(200)
                .body("comparison.caveat", containsString("no effects"))
                .body("comparison.years.find { it.year == 2024 }.designated", is(new BigDecimal("32.00")))
                .body("comparison.years.find { it.year == 2024 }.others", is(new BigDecimal("28.00")))
                .body("comparison.years.find { it.year == 2025 }.designated", nullValue())
                .body("comparison.years.find { it.year == 2025 }.otherAreas", is(1));
        anonymous()
                .get(NATIONAL + "/" + id + "/comparison-chart")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("Signalen, geen effecten"));
        anonymous()
                .get(NATIONAL + "/" + id + "/measures-chart")
                .then()
                .statusCode(200)
                .body(containsString("Artikel 10"));
        var without = evaluation(2028, null).statusCode(201).extract().<String>path("id");
        anonymous().get(NATIONAL + "/" + without + "/comparison-chart").then().statusCode(404);
    }

    private static ValidatableResponse evaluation(int year, @Nullable String indicator) {
        var body = new HashMap<String, Object>(Map.of("year", year, "bureau", "Bureau X"));
        if (indicator != null) {
            body.put("indicator", indicator);
        }
        return as(vro()).body(body).post(NATIONAL).then();
    }

    private boolean compared(int year, int others) {
        return QuarkusTransaction.requiringNew()
                .call(() -> figures.compare("FEELS_UNSAFE_WB", year, year).stream()
                        .anyMatch(each -> each.others() != null && each.others().intValue() == others));
    }

    private static UUID measured(UUID area, String period, int value) {
        var id = Ids.next();
        ForeignEvents.publishArea("measurement-recorded", id, 1, figure(area, period, value));
        return id;
    }

    private static Map<String, Object> figure(UUID area, String period, int value) {
        return Map.of(
                "indicatorCode",
                "FEELS_UNSAFE_WB",
                "focusAreaId",
                area,
                "period",
                period,
                "value",
                value,
                "baseline",
                false);
    }

    private static ValidatableResponse awaited(String until) {
        return anonymous()
                .get("/wbmgp/v1/awaited-evaluations?municipalityCode=" + GM + "&lastDayLte=" + until)
                .then()
                .statusCode(200);
    }

    /** What the service never does: permits under the designation of another municipality. */
    private void move(String from, String to, int count) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                    update housing_permit set municipality_code = ? where id in
                        (select id from housing_permit where municipality_code = ? order by id desc limit ?)\
                    """)) {
            statement.setString(1, to);
            statement.setString(2, from);
            statement.setInt(3, count);
            assertThat(statement.executeUpdate()).isEqualTo(count);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String draft(String designation, String text, String to) {
        return as(executive(GM))
                .body(request(designation, text, to))
                .post(EVALUATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> request(String designation, String text, String to) {
        return Map.of("designationId", designation, "dataFrom", "2023-01-02", "dataTo", to, "texts", texts(text));
    }

    private static Map<String, String> texts(String text) {
        return Map.of("residentTalks", text, "safetyData", text, "findings", text);
    }
}
