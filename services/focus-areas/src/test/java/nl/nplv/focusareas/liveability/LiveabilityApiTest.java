package nl.nplv.focusareas.liveability;

import static nl.nplv.focusareas.imports.Imports.take;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.nplv.focusareas.imports.Imports;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LiveabilityApiTest {
    private static final Logger LOG = Logger.getLogger(LiveabilityApiTest.class);
    private static final String IMPORTS = "/areas/v1/liveability-imports";
    private static final String SCORES = "/areas/v1/liveability-scores";
    private static final String RANKS = "/areas/v1/liveability-ranks";
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";
    private static final String HEADING = "wk_code,wk_naam,jaar,lbm,afw,fys,onv,soc,vrz,won\n";

    @Test
    void scores_are_taken_in_once_and_told_as_an_event() {
        var csv = HEADING + row("WK990001", 2020, "4.1200") + row("WK990001", 2022, "4.2000");

        var job = take(IMPORTS, CSV, csv);

        assertThat(job.getString("status")).isEqualTo("DONE");
        assertThat(job.getLong("rowsTaken")).isEqualTo(2);
        assertThat(PublishedEvents.typesAbout(Imports.id(job), 3))
                .containsExactly("data-import-accepted", "data-import-started", "liveability-scores-imported");
        var event = PublishedEvents.about(Imports.id(job), 3).getLast().path("data");
        assertThat(event.path("modelVersion").asText()).isEqualTo("3.0");
        assertThat(event.path("rows").asInt()).isEqualTo(2);
        assertThat(event.path("years").toString()).isEqualTo("[2020,2022]");

        Imports.send(IMPORTS, CSV, csv).then().statusCode(202).body("id", is(job.getString("id")));
        anonymous()
                .get(SCORES + "?area=WK990001&sort=year")
                .then()
                .statusCode(200)
                .body("items.year", contains(2020, 2022))
                .body("items[0].total.toString()", is("4.1200"))
                .body("items[0].deviation.toString()", is("0.0210"))
                .body("items[0].dimensions.nuisanceUnsafety.toString()", is("-0.0110"))
                .body("items[0].modelVersion", is("3.0"))
                .body("items[0].liveabilityClass", nullValue());
        anonymous().get(SCORES + "?area=WK990001&year=2022").then().body("items", hasSize(1));
        anonymous().get(SCORES + "?area=WK990001&modelVersion=2.0").then().body("items", empty());
    }

    @Test
    void a_later_file_corrects_a_score() {
        take(IMPORTS, CSV, HEADING + row("WK990002", 2020, "4.1200") + row("WK990002", 2022, "4.1200"));

        var job = take(IMPORTS, CSV, HEADING + row("WK990002", 2022, "4.1300"));

        anonymous()
                .get(SCORES + "?area=WK990002&sort=year")
                .then()
                .body("items.collect { it.total.toString() }", contains("4.1200", "4.1300"))
                .body("items[1].importId", is(job.getString("id")));
    }

    @Test
    void a_file_with_mistakes_is_refused_whole_and_told_by_line_and_column() {
        var job = take(
                IMPORTS,
                CSV,
                HEADING
                        + row("WK990003", 2020, "4.1200")
                        + row("WK990003", 2022, "vier")
                        + row("WK990003", 2023, "41200"));

        assertThat(job.getString("status")).isEqualTo("FAILED");
        assertThat(job.getLong("errorCount")).isEqualTo(2);
        assertThat(job.getList("errors.line", Integer.class)).containsExactly(3, 4);
        assertThat(job.getList("errors.column", String.class)).containsExactly("lbm", "lbm");
        assertThat(PublishedEvents.about(Imports.id(job), 3)
                        .getLast()
                        .path("data")
                        .path("errors")
                        .asInt())
                .isEqualTo(2);
        anonymous().get(SCORES + "?area=WK990003").then().body("items", empty());
    }

    @Test
    void the_same_place_and_year_twice_is_a_mistake() {
        var job = take(
                IMPORTS,
                CSV,
                HEADING
                        + row("WK990004", 2020, "4.1200")
                        + row("WK990004", 2021, "4.1200")
                        + row("WK990004", 2020, "4.1300"));

        assertThat(job.getString("errors[0].detail")).isEqualTo("WK990004 in 2020 is also on line 2");
        assertThat(job.getInt("errors[0].line")).isEqualTo(4);
    }

    @Test
    void a_refused_file_may_be_sent_again() {
        var csv = HEADING + row("WK990005", 2020, "nul");

        var first = take(IMPORTS, CSV, csv);
        var second = take(IMPORTS, CSV, csv);

        assertThat(second.getString("id")).isNotEqualTo(first.getString("id"));
    }

    @Test
    void classes_and_developments_of_version_two_are_facts_of_their_own() {
        var job = take(
                IMPORTS,
                JSON,
                "{\"WK990006\": {\"KL02\": \"6\", \"KL16\": \"7\", \"KL14\": null, \"VKL0216\": \"5\"}}");

        assertThat(job.getString("kind")).isEqualTo("LIVEABILITY_CLASSES");
        assertThat(PublishedEvents.about(Imports.id(job), 3)
                        .getLast()
                        .path("data")
                        .path("modelVersion")
                        .asText())
                .isEqualTo("2.0");
        anonymous()
                .get(SCORES + "?area=WK990006&sort=-year")
                .then()
                .body("items.liveabilityClass", contains(7, 6))
                .body("items.modelVersion", contains("2.0", "2.0"))
                .body("items[0].total", nullValue());
        anonymous()
                .get("/areas/v1/liveability-developments?area=WK990006")
                .then()
                .body("items", hasSize(1))
                .body("items[0].fromYear", is(2002))
                .body("items[0].toYear", is(2016))
                .body("items[0].developmentClass", is(5));
    }

    @Test
    void ranks_are_shared_by_equal_totals_and_paged_in_order() {
        take(
                IMPORTS,
                CSV,
                "gm_code,gm_naam,jaar,lbm,afw,fys,onv,soc,vrz,won\n"
                        + row("GM9901", 1999, "4.1000")
                        + row("GM9902", 1999, "4.3000")
                        + row("GM9903", 1999, "4.2000")
                        + row("GM9904", 1999, "4.2"));
        var ranks = RANKS + "?kind=MUNICIPALITY&year=1999&limit=3";

        var first = anonymous()
                .get(ranks)
                .then()
                .statusCode(200)
                .body("items.rank", contains(1, 2, 2))
                .body("items.areaCode", contains("GM9902", "GM9903", "GM9904"))
                .extract();

        var next = first.header("Link").replaceAll("<https?://[^/]+([^>]+)>.*", "$1");
        anonymous()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.rank", contains(4))
                .body("items.areaCode", contains("GM9901"));
        anonymous().get(RANKS + "?kind=DISTRICT&year=1999").then().body("items", empty());
    }

    @Test
    void classes_are_ranked_when_version_two_is_asked_for() {
        take(IMPORTS, JSON, "{\"WK990007\": {\"KL03\": \"6\"}, \"WK990008\": {\"KL03\": \"9\"}}");

        anonymous()
                .get(RANKS + "?kind=DISTRICT&year=2003&modelVersion=2.0")
                .then()
                .body("items.areaCode", contains("WK990008", "WK990007"));
    }

    @ParameterizedTest
    @CsvSource({
        RANKS + ",kind",
        RANKS + "?kind=DISTRICT,year",
        RANKS + "?kind=WIJK&year=2020,kind",
        RANKS + "?kind=DISTRICT&year=2020&modelVersion=1.0,modelVersion",
        SCORES + "?area=WK1,area",
        SCORES + "?area=PV28,area",
        SCORES + "?wijk=1,wijk"
    })
    void a_parameter_that_is_missing_or_cannot_be_is_refused_by_name(String query, String name) {
        anonymous()
                .get(query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM_JSON)
                .body("errors.name", org.hamcrest.Matchers.hasItem(name));
    }

    @Test
    void the_trend_of_an_area_keeps_certain_and_likely_districts_apart() {
        take(
                "/areas/v1/district-imports?edition=2020",
                "application/geo+json",
                "{\"type\":\"FeatureCollection\",\"features\":[" + outline("WK991001") + "," + outline("WK991002") + ","
                        + outline("WK991003") + "]}");
        take("/areas/v1/area-district-links", CSV, """
                area,wk_code,certainty,edition
                rotterdam-zuid,WK991001,CONFIRMED,2020
                rotterdam-zuid,WK991002,CONFIRMED,2020
                rotterdam-zuid,WK991003,LIKELY,2020
                """);
        take(
                IMPORTS,
                CSV,
                HEADING
                        + row("WK991001", 2020, "4.1000")
                        + row("WK991002", 2020, "4.1001")
                        + row("WK991003", 2020, "9.0000")
                        + row("WK991001", 2022, "4.2000"));
        take(IMPORTS, JSON, "{\"WK991001\": {\"KL16\": \"3\"}, \"WK991002\": {\"KL16\": \"4\"}}");

        anonymous()
                .get("/areas/v1/focus-areas/rotterdam-zuid/liveability-trend-points")
                .then()
                .statusCode(200)
                .body(
                        "items.collect { [it.modelVersion, it.certainty, it.year, it.mean, it.districts, it.linked].join(' ') }",
                        contains(
                                "2.0 CONFIRMED 2016 3.5000 2 2",
                                "3.0 CONFIRMED 2020 4.1001 2 2",
                                "3.0 CONFIRMED 2022 4.2000 1 2",
                                "3.0 LIKELY 2020 9.0000 1 1"));
        anonymous()
                .get("/areas/v1/focus-areas/nergens/liveability-trend-points")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, JSON})
    void a_municipality_takes_in_no_scores(String mediaType) {
        Imports.file(as(executive("GM0599")), mediaType, "x".getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(403);
    }

    @Test
    void three_thousand_districts_of_ten_years_are_taken_in_with_progress() {
        var csv = new StringBuilder(HEADING);
        for (int district = 0; district < 3_000; district++) {
            for (int year = 2013; year < 2023; year++) {
                csv.append(row("WK98%04d".formatted(district), year, "4.1200"));
            }
        }
        var start = System.nanoTime();

        var job = take(IMPORTS, CSV, csv.toString());

        LOG.infof("30,000 scores, %d bytes: %d ms", csv.length(), millisSince(start));
        assertThat(job.getString("status")).isEqualTo("DONE");
        assertThat(job.getLong("rowsTaken")).isEqualTo(30_000);
        assertThat(job.getLong("rowsRead")).isEqualTo(30_000);
        assertThat(job.getLong("bytesRead")).isEqualTo(job.getLong("bytes"));
        anonymous()
                .get(RANKS + "?kind=DISTRICT&year=2014&limit=100&sort=-rank")
                .then()
                .body("items", hasSize(100));
    }

    @Test
    void the_real_class_files_are_taken_in() {
        var districts = Imports.realFile("leefbaarometer2-classes-wijk.json");
        var municipalities = Imports.realFile("leefbaarometer2-classes-gemeente.json");
        Assumptions.assumeTrue(
                districts.isPresent() && municipalities.isPresent(), "the open data is not beside the project");
        var start = System.nanoTime();

        var first = take(IMPORTS, JSON, districts.get());
        LOG.infof("real classes of districts: %d facts, %d ms", first.getLong("rowsTaken"), millisSince(start));
        var second = take(IMPORTS, JSON, municipalities.get());

        assertThat(first.getList("errors")).isEmpty();
        assertThat(first.getLong("rowsRead")).isEqualTo(2_981);
        assertThat(second.getList("errors")).isEmpty();
        anonymous()
                .get(SCORES + "?area=WK000500&modelVersion=2.0&sort=year")
                .then()
                .body("items.year", contains(2002, 2008, 2012, 2014, 2016))
                .body("items.liveabilityClass", contains(7, 7, 7, 7, 8));
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static String row(String code, int year, String total) {
        return code + ",Voorbeeldwijk," + year + "," + total + ",0.0210,0.0040,-0.0110,0.0050,0.0130,0.0100\n";
    }

    private static String outline(String code) {
        return "{\"type\":\"Feature\",\"properties\":{\"wk_code\":\"" + code
                + "\",\"wk_naam\":\"Voorbeeld\",\"gm_code\":\"GM0599\"},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":[[[4.4,51.8],[4.5,51.8],[4.5,51.9],[4.4,51.8]]]}}";
    }
}
