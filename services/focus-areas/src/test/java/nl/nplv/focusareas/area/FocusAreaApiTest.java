package nl.nplv.focusareas.area;

import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.nplv.shared.reference.Programme;
import nl.nplv.shared.reference.ProgrammeArea;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FocusAreaApiTest {
    private static final String AREAS = "/areas/v1/focus-areas";

    @Test
    @Tag("FA1")
    void the_programme_is_loaded_as_twenty_areas_in_nineteen_municipalities() {
        var slugs = Programme.areas().stream().map(ProgrammeArea::slug).toArray(String[]::new);

        assertThat(slugs).hasSize(20);
        assertThat(Programme.areas().stream().map(ProgrammeArea::gm).distinct()).hasSize(19);
        anonymous().get(AREAS + "?limit=100").then().statusCode(200).body("items.slug", hasItems(slugs));
    }

    @ParameterizedTest
    @CsvSource({
        "municipality=GM0518, den-haag-zuidwest",
        "province=PV31, heerlen-noord",
        "text=OVERVECHT, utrecht-overvecht",
    })
    void areas_are_found_by_place_and_text(String query, String slugs) {
        anonymous()
                .get(AREAS + "?" + query)
                .then()
                .statusCode(200)
                .body("items.slug", containsInAnyOrder(slugs.split(" ", -1)));
    }

    @Test
    void areas_are_found_by_status_and_by_several_ids() {
        var both =
                anonymous().get(AREAS + "?municipality=GM0363").then().extract().<List<String>>path("items.id");

        anonymous()
                .get(AREAS + "?status=CANDIDATE&sort=-name&id=" + both.get(0) + "&id=" + both.get(1))
                .then()
                .statusCode(200)
                .body("items.slug", contains("amsterdam-zuidoost", "amsterdam-nieuw-west"))
                .body("items.status", everyItem(is("CANDIDATE")));
    }

    @Test
    @Tag("FA1")
    void a_third_area_in_amsterdam_needs_an_amendment_first() {
        refused(area("amsterdam-noord", "GM0363", "PV27", 52.4, 20), 409, "AREA_LIMIT");

        as(vro())
                .body("""
                        {"reference": "test-amsterdam", "decidedOn": "2027-01-15", "municipalityCode": "GM0363", "extraAreas": 1}""")
                .post("/areas/v1/programme-amendments")
                .then()
                .statusCode(201)
                .body("extraAreas", is(1));
        var id = as(vro())
                .body(area("amsterdam-noord", "GM0363", "PV27", 52.4, 20))
                .post(AREAS)
                .then()
                .statusCode(201)
                .header("Location", is("http://localhost:8080/areas/v1/focus-areas/amsterdam-noord"))
                .body("status", is("CANDIDATE"))
                .extract()
                .<String>path("id");

        refused(area("amsterdam-centrum", "GM0363", "PV27", 52.4, 20), 409, "AREA_LIMIT");
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 1)).containsExactly("focus-area-registered");
    }

    @Test
    @Tag("FA1")
    void of_twenty_racing_registrations_one_gets_the_last_place() throws Exception {
        as(vro()).body("""
                        {"reference": "test-utrecht", "decidedOn": "2027-01-15", "municipalityCode": "GM0344", "extraAreas": 1}""").post("/areas/v1/programme-amendments").then().statusCode(201);

        List<Callable<Integer>> racers = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(n -> () -> as(vro())
                        .body(area("utrecht-race-" + n, "GM0344", "PV26", 52.1, 20))
                        .post(AREAS)
                        .statusCode())
                .toList();

        assertThat(raced(racers)).filteredOn(status -> status == 201).hasSize(1);
        assertThat(raced(racers)).containsOnly(409);
    }

    @ParameterizedTest
    @CsvSource({
        "GM9999, PV27, 52.4, 20, 422, UNKNOWN_REGION",
        "GM0479, PV99, 52.4, 20, 422, UNKNOWN_REGION",
        "GM0479, PV28, 52.4, 20, 422, REGION_MISMATCH",
        "GM0479, PV27, 50.69, 20, 400, COORDINATES_OUT_OF_RANGE",
        "GM0479, PV27, 53.61, 20, 400, COORDINATES_OUT_OF_RANGE",
        "GM0479, PV27, 52.4, 14, 400, HORIZON_RANGE",
        "GM0479, PV27, 52.4, 26, 400, HORIZON_RANGE",
        "GM0479, PV27, 52.4, 10, 400, HORIZON_RANGE",
        "GM0479, PV27, 50.7, 15, 409, AREA_LIMIT",
        "GM0479, PV27, 53.6, 25, 409, AREA_LIMIT",
    })
    void a_registration_with_bad_input_is_refused(
            String municipality, String province, double lat, int horizon, int status, String code) {
        refused(area("bad-input", municipality, province, lat, horizon), status, code);

        anonymous().get(AREAS + "/bad-input").then().statusCode(404).body("code", is("NOT_FOUND"));
    }

    @Test
    void every_mistake_in_a_body_is_reported_at_once() {
        as(vro())
                .body("""
                        {"slug": "X y", "municipalityCode": "0479", "provinceCode": "PV27", "extra": 1,
                         "facts": {"name": "", "neighbourhoods": [], "centroid": {"lat": 12, "lon": 4.8},
                                   "startDate": "yesterday", "horizonYears": 10}}""")
                .post(AREAS)
                .then()
                .statusCode(400)
                .contentType(PROBLEM_JSON)
                .body("code", is("SCHEMA_INVALID"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/slug",
                                "/municipalityCode",
                                "/extra",
                                "/facts/name",
                                "/facts/centroid/lat",
                                "/facts/startDate",
                                "/facts/horizonYears"))
                .body("errors.find { it.pointer == '/municipalityCode' }.detail", is("must be GM and four digits"))
                .body("errors.find { it.pointer == '/facts/horizonYears' }.code", is("HORIZON_RANGE"));
    }

    @Test
    void activation_without_a_signed_agreement_is_refused_and_changes_nothing() {
        var before = anonymous()
                .get(AREAS + "/tilburg-noordwest")
                .then()
                .statusCode(200)
                .extract();

        as(vro())
                .header("If-Match", before.header("ETag"))
                .put(AREAS + "/tilburg-noordwest/activation")
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("AGREEMENT_NOT_SIGNED"))
                .body("rule", is("DOMAIN 3.1 states"));

        assertThat(anonymous().get(AREAS + "/tilburg-noordwest").asString()).isEqualTo(before.asString());
    }

    @Test
    void a_change_is_seen_in_state_history_and_event_and_the_past_stays_readable() {
        var before = anonymous().get(AREAS + "/utrecht-overvecht").then().extract();
        var moment = Instant.now();

        as(vro())
                .header("If-Match", before.header("ETag"))
                .body("""
                        {"name": "Utrecht-Overvecht", "neighbourhoods": [{"kind": "WIJK", "cbsCode": "WK034404", "name": "Overvecht"}],
                         "centroid": {"lat": 52.118, "lon": 5.110}, "population": 35000, "startDate": "2022-07-01",
                         "horizonYears": 25}""")
                .put(AREAS + "/utrecht-overvecht")
                .then()
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("population", is(35000))
                .body("neighbourhoods[0].cbsCode", is("WK034404"));

        anonymous()
                .get(AREAS + "/utrecht-overvecht?asOf=" + moment)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("population", nullValue());
        anonymous()
                .get(AREAS + "/utrecht-overvecht/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].organisation", is("NPLV"))
                .body("items[1].organisation", is("VRO"))
                .body("items[1].role", is("NAT"))
                .body("items[1].event", is("nl.leefbaarheid-veiligheid.focus-areas.focus-area-changed.v1"));
        var id = UUID.fromString(before.path("id"));
        assertThat(PublishedEvents.typesAbout(id, 2)).containsExactly("focus-area-registered", "focus-area-changed");
    }

    @Test
    void an_area_can_be_withdrawn_and_then_takes_no_other_step() {
        var path = AREAS + "/vlaardingen-west";

        as(vro())
                .header("If-Match", "\"1\"")
                .put(path + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));

        for (var step : List.of("activation", "completion", "withdrawal")) {
            as(vro())
                    .header("If-Match", "\"2\"")
                    .put(path + "/" + step)
                    .then()
                    .statusCode(409)
                    .body("code", is("ILLEGAL_TRANSITION"))
                    .body("errors[0].pointer", is("/status"));
        }
    }

    private static void refused(String body, int status, String code) {
        as(vro())
                .body(body)
                .post(AREAS)
                .then()
                .statusCode(status)
                .contentType(PROBLEM_JSON)
                .body("code", is(code));
    }

    private static String area(String slug, String municipality, String province, double lat, int horizonYears) {
        return """
        {"slug": "%s", "municipalityCode": "%s", "provinceCode": "%s",
         "facts": {"name": "A name", "neighbourhoods": [], "centroid": {"lat": %s, "lon": 4.9},
                   "startDate": "2022-07-01", "horizonYears": %d}}""".formatted(slug, municipality, province, lat, horizonYears);
    }

    private static <T> List<T> raced(List<Callable<T>> racers) throws Exception {
        try (var pool = Executors.newFixedThreadPool(racers.size())) {
            return pool.invokeAll(racers).stream().map(Future::resultNow).toList();
        }
    }
}
