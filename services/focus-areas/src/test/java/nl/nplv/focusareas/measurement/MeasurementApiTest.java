package nl.nplv.focusareas.measurement;

import static nl.nplv.focusareas.indicator.IndicatorCalls.INDICATORS;
import static nl.nplv.focusareas.indicator.IndicatorCalls.finalOne;
import static nl.nplv.focusareas.indicator.IndicatorCalls.finalSince;
import static nl.nplv.focusareas.indicator.IndicatorCalls.freshCode;
import static nl.nplv.focusareas.indicator.IndicatorCalls.proposed;
import static nl.nplv.focusareas.measurement.MeasurementCalls.MEASUREMENTS;
import static nl.nplv.focusareas.measurement.MeasurementCalls.measure;
import static nl.nplv.focusareas.measurement.MeasurementCalls.measurement;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.knowledgePartner;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MeasurementApiTest {
    private static final String BATCHES = "/areas/v1/measurement-batches";
    private static final String AREA = "leeuwarden-oost";

    @Test
    void a_baseline_is_recorded_exactly_and_published() {
        var code = finalOne();

        var recorded = measure(vro(), code, AREA, "2023-H1", "38.0", true)
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .extract();

        assertThat(recorded.asString()).contains("\"value\":38.0");
        var data = PublishedEvents.about(UUID.fromString(recorded.path("id")), 1)
                .getFirst()
                .path("data");
        assertThat(data.path("indicatorCode").asText()).isEqualTo(code);
        assertThat(data.path("focusAreaId").asText()).isEqualTo(recorded.path("focusAreaId"));
        assertThat(data.path("period").asText()).isEqualTo("2023-H1");
        assertThat(data.path("value").decimalValue()).isEqualByComparingTo("38.0");
        assertThat(data.path("baseline").asBoolean()).isTrue();
    }

    @Test
    void without_a_baseline_or_before_it_nothing_is_measured() {
        var code = finalOne();

        measure(vro(), code, AREA, "2024-H1", "36.5", false)
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("NO_BASELINE"));
        measure(vro(), code, AREA, "2023-H1", "38.0", true).statusCode(201);
        measure(vro(), code, AREA, "2022-H2", "39.0", false).statusCode(409).body("code", is("NO_BASELINE"));

        listed(code).body("items.period", contains("2023-H1"));
    }

    @Test
    void a_second_baseline_and_a_second_value_of_a_period_are_refused() {
        var code = finalOne();
        measure(vro(), code, AREA, "2023-H1", "38.0", true).statusCode(201);
        measure(vro(), code, AREA, "2024-H1", "36.5", false).statusCode(201);

        measure(vro(), code, AREA, "2023-H2", "37", true).statusCode(409).body("code", is("BASELINE_EXISTS"));
        measure(vro(), code, AREA, "2024-H1", "37", false).statusCode(409).body("code", is("MEASUREMENT_EXISTS"));
        measure(vro(), code, "lelystad-oost", "2023-H2", "37", true).statusCode(201);

        listed(code + "&focusArea=" + AREA).body("items", hasSize(2));
    }

    @Test
    void of_many_baselines_at_once_one_is_recorded() throws Exception {
        var code = finalOne();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(Stream.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4")
                    .<Callable<Integer>>map(period -> () -> measure(vro(), code, AREA, period, "1", true)
                            .extract()
                            .statusCode())
                    .toList());

            assertThat(answers).extracting(Future::get).containsOnlyOnce(201).containsOnly(201, 409);
        }
        listed(code).body("items", hasSize(1));
    }

    @Test
    void only_final_indicators_of_the_present_and_past_are_measured() {
        measure(vro(), proposed(), AREA, "2023", "1", true).statusCode(409).body("code", is("INDICATOR_NOT_FINAL"));
        measure(vro(), finalOne(), AREA, "9999", "1", true).statusCode(422).body("code", is("PERIOD_IN_FUTURE"));

        var retired = finalOne();
        as(vro())
                .header("If-Match", "\"2\"")
                .put(INDICATORS + "/" + retired + "/retirement")
                .then()
                .statusCode(200);
        measure(vro(), retired, AREA, "2023", "1", true).statusCode(409).body("code", is("INDICATOR_NOT_FINAL"));
    }

    @Test
    void an_unknown_indicator_and_an_unknown_area_are_both_named() {
        measure(vro(), freshCode(), "atlantis", "2023", "1", true)
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_INDICATOR", "UNKNOWN_FOCUS_AREA"))
                .body("errors.pointer", contains("/indicatorCode", "/focusAreaSlug"));
    }

    @Test
    void office_and_executive_measure_their_own_area_alone() {
        var code = finalOne();

        measure(office("lelystad-oost"), code, AREA, "2023", "1", true).statusCode(403);
        measure(executive("GM0995"), code, AREA, "2023", "1", true).statusCode(403);
        measure(knowledgePartner(), code, AREA, "2023", "1", true).statusCode(403);
        measure(office(AREA), code, AREA, "2023", "1", true).statusCode(201);
        measure(executive("GM0080"), code, AREA, "2024", "2", false).statusCode(201);
    }

    @Test
    void a_value_that_is_no_exact_decimal_is_refused() {
        var code = finalOne();

        measure(vro(), code, AREA, "2023", "\"1\"", true).statusCode(400).body("errors[0].pointer", is("/value"));
        measure(vro(), code, AREA, "2023", "0.1234567", true).statusCode(400).body("errors[0].pointer", is("/value"));
        measure(vro(), code, AREA, "2023-H3", "1", true).statusCode(400).body("errors[0].pointer", is("/period"));
        measure(vro(), code, AREA, "2023", "123456789012.123456", true).statusCode(201);
    }

    @Test
    void a_correction_is_a_new_version_with_its_reason_and_the_old_value_stays_in_history() {
        var id = measure(office(AREA), finalOne(), AREA, "2023-H1", "38.0", true)
                .extract()
                .<String>path("id");
        var correction = MEASUREMENTS + "/" + id + "/correction";
        var before = Instant.now();
        var body = "{\"value\": 38.2, \"reason\": \"Two streets were left out.\"}";

        as(office(AREA)).body(body).put(correction).then().statusCode(428);
        as(executive("GM0995"))
                .header("If-Match", "\"1\"")
                .body(body)
                .put(correction)
                .then()
                .statusCode(403);
        as(office(AREA))
                .header("If-Match", "\"1\"")
                .body("{\"value\": 38.2, \"reason\": \" \"}")
                .put(correction)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/reason"));
        as(office(AREA))
                .header("If-Match", "\"1\"")
                .body(body)
                .put(correction)
                .then()
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("value", is(new BigDecimal("38.2")))
                .body("baseline", is(true))
                .body("correctionReason", is("Two streets were left out."));

        as(office(AREA))
                .header("If-Match", "\"1\"")
                .body(body)
                .put(correction)
                .then()
                .statusCode(412);
        anonymous().get(MEASUREMENTS + "/" + id + "?asOf=" + before).then().body("value", is(new BigDecimal("38.0")));
        anonymous().get(MEASUREMENTS + "/" + id + "/history").then().body("items", hasSize(2));
        var events = PublishedEvents.about(UUID.fromString(id), 2);
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 2))
                .containsExactly("measurement-recorded", "measurement-corrected");
        assertThat(events.getLast().at("/data/value").decimalValue()).isEqualByComparingTo("38.2");
        assertThat(events.getLast().toString()).doesNotContain("streets");
    }

    @Test
    void the_state_imports_many_at_once_and_each_has_its_event() {
        var code = finalOne();

        var ids = as(vro())
                .body(batch(
                        measurement(code, AREA, "2023-H1", "38.0", true),
                        measurement(code, AREA, "2023-H2", "37.1", false),
                        measurement(code, "lelystad-oost", "2023-H1", "21", true)))
                .post(BATCHES)
                .then()
                .statusCode(201)
                .extract()
                .<List<String>>path("ids");

        listed(code + "&sort=id")
                .body("items.id", is(ids))
                .body("items.period", contains("2023-H1", "2023-H2", "2023-H1"));
        assertThat(ids)
                .allSatisfy(id -> assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 1))
                        .containsExactly("measurement-recorded"));
    }

    @Test
    void a_batch_with_refused_measurements_names_them_all_and_records_none() {
        var code = finalOne();
        var unknown = freshCode();

        as(vro())
                .body(batch(
                        measurement(code, AREA, "2023-H1", "38.0", true),
                        measurement(code, AREA, "2022-H1", "37.1", false),
                        measurement(unknown, "atlantis", "2023-H1", "1", true),
                        measurement(code, AREA, "2024-H1", "36", true),
                        measurement(code, AREA, "2023-H1", "36", false)))
                .post(BATCHES)
                .then()
                .statusCode(409)
                .body("code", is("NO_BASELINE"))
                .body(
                        "errors.pointer",
                        contains(
                                "/measurements/1/period",
                                "/measurements/2/indicatorCode",
                                "/measurements/2/focusAreaSlug",
                                "/measurements/3/baseline",
                                "/measurements/4/period"))
                .body(
                        "errors.code",
                        contains(
                                "NO_BASELINE",
                                "UNKNOWN_INDICATOR",
                                "UNKNOWN_FOCUS_AREA",
                                "BASELINE_EXISTS",
                                "MEASUREMENT_EXISTS"));

        listed(code).body("items", empty());
    }

    @Test
    void every_mistake_in_the_schema_of_a_batch_is_named_by_its_place() {
        as(vro())
                .body(batch("{\"indicatorCode\": \"x\", \"period\": \"2023-H5\", \"value\": [1]}", "{}"))
                .post(BATCHES)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/measurements/0/indicatorCode",
                                "/measurements/0/period",
                                "/measurements/0/value",
                                "/measurements/0/source",
                                "/measurements/1/period"));
        as(vro()).body(batch()).post(BATCHES).then().statusCode(400).body("errors[0].pointer", is("/measurements"));
    }

    @Test
    void a_batch_holds_five_hundred_and_only_the_state_sends_one() {
        var one = measurement(freshCode(), AREA, "2023", "1", true);
        var tooMany = batch(Collections.nCopies(501, one).toArray(String[]::new));

        as(vro()).body(tooMany).post(BATCHES).then().statusCode(400).body("errors[0].pointer", is("/measurements"));
        as(office(AREA)).body(batch(one)).post(BATCHES).then().statusCode(403);
    }

    @Test
    void five_hundred_measurements_are_recorded_in_one_go() {
        var code = finalSince("1500-12-31");
        var all = IntStream.range(0, 500)
                .mapToObj(i -> measurement(code, AREA, "%04d".formatted(1500 + i), "" + i, i == 0))
                .toArray(String[]::new);

        as(vro()).body(batch(all)).post(BATCHES).then().statusCode(201).body("ids", hasSize(500));
    }

    @Test
    void the_list_is_filtered_and_sorted_by_period_and_walked_without_loss_or_doubles() {
        var code = finalOne();
        measure(vro(), code, AREA, "2023", "1", true).statusCode(201);
        for (var period : List.of("2023-Q4", "2023-H1", "2024", "2023-Q2", "2023-H2", "2023-Q1")) {
            measure(vro(), code, AREA, period, "2", false).statusCode(201);
        }

        listed(code + "&sort=period")
                .body("items.period", contains("2023", "2023-H1", "2023-Q1", "2023-Q2", "2023-H2", "2023-Q4", "2024"));
        listed(code + "&sort=-period&baseline=false&periodGte=2023-Q2&periodLte=2023-Q4")
                .body("items.period", contains("2023-Q4", "2023-H2", "2023-Q2"));
        listed(code + "&focusArea=lelystad-oost").body("items", empty());
        listed(code + "&baseline=true").body("items.period", contains("2023"));
        anonymous().get(MEASUREMENTS + "?periodGte=2023-H3").then().statusCode(400);

        assertThat(walked(MEASUREMENTS + "?indicator=" + code + "&sort=period&limit=3"))
                .containsExactly("2023", "2023-H1", "2023-Q1", "2023-Q2", "2023-H2", "2023-Q4", "2024");
        assertThat(walked(MEASUREMENTS + "?indicator=" + code + "&sort=-period&limit=2"))
                .containsExactly("2024", "2023-Q4", "2023-H2", "2023-Q2", "2023-Q1", "2023-H1", "2023");
    }

    private static List<String> walked(String first) {
        var found = new ArrayList<String>();
        var next = Optional.of(first);
        while (next.isPresent()) {
            var page = anonymous()
                    .urlEncodingEnabled(false)
                    .get(next.get())
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.<List<String>>path("items.period"));
            next = Optional.ofNullable(page.header("Link"))
                    .filter(link -> link.contains("rel=\"next\""))
                    .map(link -> link.replaceAll(".*<https?://[^/]+([^>]+)>; rel=\"next\".*", "$1"));
        }
        return found;
    }

    private static ValidatableResponse listed(String indicatorAndMore) {
        return anonymous()
                .get(MEASUREMENTS + "?indicator=" + indicatorAndMore)
                .then()
                .statusCode(200);
    }

    private static String batch(String... measurements) {
        return "{\"measurements\": [" + String.join(", ", measurements) + "]}";
    }
}
