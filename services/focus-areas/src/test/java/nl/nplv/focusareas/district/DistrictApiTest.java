package nl.nplv.focusareas.district;

import static nl.nplv.focusareas.imports.Imports.take;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.ministry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import nl.nplv.focusareas.imports.Imports;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DistrictApiTest {
    private static final String GEO_JSON = "application/geo+json";
    private static final String IMPORTS = "/areas/v1/district-imports";
    private static final String DISTRICTS = "/areas/v1/districts";
    private static final String LINKS = "/areas/v1/area-district-links";
    private static final String PLACES = "/areas/v1/places";

    /** Two squares side by side in Nieuwegein and one in Schiedam, in editions of their own per test. */
    private static String outlines() {
        return collection(
                square("WK035601", "Jutphaas", "GM0356", 5.08, 52.02),
                square("WK035602", "Batau", "GM0356", 5.09, 52.02),
                square("WK060606", "Nieuwland", "GM0606", 4.38, 51.92));
    }

    @Test
    void outlines_are_taken_in_once_and_told_as_an_event() {
        var job = take(IMPORTS + "?edition=2001", GEO_JSON, outlines());

        assertThat(job.getString("status")).isEqualTo("DONE");
        assertThat(job.getLong("rowsTaken")).isEqualTo(3);
        assertThat(job.getLong("rowsRead")).isEqualTo(3);
        assertThat(job.getLong("bytesRead")).isEqualTo(job.getLong("bytes"));
        assertThat(PublishedEvents.typesAbout(Imports.id(job), 3))
                .containsExactly("data-import-accepted", "data-import-started", "districts-imported");
        var event = PublishedEvents.about(Imports.id(job), 3).getLast().path("data");
        assertThat(event.path("edition").asInt()).isEqualTo(2001);
        assertThat(event.path("rows").asInt()).isEqualTo(3);

        Imports.send(IMPORTS + "?edition=2001", GEO_JSON, outlines())
                .then()
                .statusCode(202)
                .body("id", is(job.getString("id")))
                .body("status", is("DONE"));
        anonymous().get(DISTRICTS + "?edition=2001").then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void a_district_has_its_outline_by_edition() {
        take(IMPORTS + "?edition=2002", GEO_JSON, outlines());
        take(IMPORTS + "?edition=2003", GEO_JSON, outlines().replace("Jutphaas", "Jutphaas-Wijkersloot"));

        anonymous()
                .get(DISTRICTS + "/WK035601?edition=2002")
                .then()
                .statusCode(200)
                .header("Content-Crs", "http://www.opengis.net/def/crs/OGC/1.3/CRS84")
                .body("name", is("Jutphaas"))
                .body("geometry.type", is("Polygon"))
                .body("geometry.coordinates[0][0][1].toString()", is("52.02"));
        anonymous().get(DISTRICTS + "/WK035601?edition=2003").then().body("name", is("Jutphaas-Wijkersloot"));
        anonymous()
                .get(DISTRICTS + "/WK035601?edition=1999")
                .then()
                .statusCode(404)
                .body("code", is("NOT_FOUND"));
    }

    @Test
    void a_later_file_of_the_edition_corrects_a_district_and_keeps_the_others() {
        take(IMPORTS + "?edition=2004", GEO_JSON, outlines());

        take(IMPORTS + "?edition=2004", GEO_JSON, collection(square("WK035602", "Batau Zuid", "GM0356", 5.09, 52.02)));

        anonymous()
                .get(DISTRICTS + "?edition=2004&sort=code")
                .then()
                .body("items.name", contains("Jutphaas", "Batau Zuid", "Nieuwland"));
    }

    @Test
    void districts_are_narrowed_by_municipality_and_by_rectangle_in_any_system() {
        take(IMPORTS + "?edition=2005", GEO_JSON, outlines());
        var list = DISTRICTS + "?edition=2005&sort=code";

        anonymous().get(list + "&municipality=GM0606").then().body("items.code", contains("WK060606"));
        anonymous().get(list + "&bbox=5.081,52.021,5.082,52.022").then().body("items.code", contains("WK035601"));
        anonymous()
                .get(list + "&bbox=52.0,5.0,52.1,5.2&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4258")
                .then()
                .body("items.code", contains("WK035601", "WK035602"));
        anonymous()
                .get(list + "&bbox=83000,435000,87000,439000&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/28992")
                .then()
                .body("items.code", contains("WK060606"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bbox=1,2,3                           | bbox",
                "bbox=5,53,4,52                       | bbox",
                "bbox=500,52,501,53                   | bbox",
                "bbox=5,52,6,53&bbox-crs=EPSG:3857    | bbox-crs",
                "crs=EPSG:3857                        | crs",
                "edition=twee                         | edition"
            })
    void a_parameter_that_cannot_be_is_refused_by_name(String query, String name) {
        anonymous()
                .get(DISTRICTS + "?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM_JSON)
                .body("errors.name", contains(name));
    }

    @Test
    void districts_are_a_feature_collection_for_a_map() {
        take(IMPORTS + "?edition=2006", GEO_JSON, outlines());

        anonymous()
                .accept(GEO_JSON)
                .get(DISTRICTS + "?edition=2006&sort=code&limit=2&crs=http://www.opengis.net/def/crs/EPSG/0/28992")
                .then()
                .statusCode(200)
                .contentType(GEO_JSON)
                .header("Content-Crs", "http://www.opengis.net/def/crs/EPSG/0/28992")
                .header("Link", org.hamcrest.Matchers.containsString("rel=\"next\""))
                .body("type", is("FeatureCollection"))
                .body("items", nullValue())
                .body("features.id", contains("WK035601", "WK035602"))
                .body("features[0].geometry.coordinates[0][0][0] > 100000", is(true))
                .body("features[0].properties.name", is("Jutphaas"))
                .body("features[0].properties.geometry", nullValue());
    }

    @Test
    void outlines_that_are_wrong_are_refused_as_a_whole_by_feature() {
        var crossed = square("WK035602", "Batau", "GM0356", 5.09, 52.02)
                .replace("[5.1,52.03],[5.09,52.03]", "[5.09,52.03],[5.1,52.03]");

        var job = take(
                IMPORTS + "?edition=2007",
                GEO_JSON,
                collection(square("WK035601", "A", "GM0356", 5.08, 52.02), crossed));

        assertThat(job.getString("status")).isEqualTo("FAILED");
        assertThat(job.getInt("errors[0].feature")).isEqualTo(1);
        assertThat(job.getString("errors[0].detail")).contains("Self-intersection");
        assertThat(PublishedEvents.typesAbout(Imports.id(job), 3)).last().isEqualTo("data-import-failed");
        anonymous().get(DISTRICTS + "?edition=2007").then().body("items", empty());
    }

    @Test
    void outlines_that_lost_their_shape_are_mended_when_asked_and_told() {
        var crossed = square("WK035602", "Batau", "GM0356", 5.09, 52.02)
                .replace("[5.1,52.03],[5.09,52.03]", "[5.09,52.03],[5.1,52.03]");
        var collapsed = square("WK035603", "Rivium", "GM0356", 5.1, 52.02)
                .replace("[5.11,52.02],[5.11,52.03],[5.1,52.03]", "[5.11,52.02]");

        var job = take(
                IMPORTS + "?edition=2016&mend=true",
                GEO_JSON,
                collection(square("WK035601", "A", "GM0356", 5.08, 52.02), crossed, collapsed));

        assertThat(job.getString("status")).isEqualTo("DONE");
        assertThat(job.getList("mended.feature", Integer.class)).containsExactly(1, 2);
        anonymous()
                .get(DISTRICTS + "?edition=2016&sort=code")
                .then()
                .body("items.collect { it.geometry?.type }", contains("Polygon", "MultiPolygon", null));
        anonymous()
                .accept(GEO_JSON)
                .get(DISTRICTS + "?edition=2016&sort=-code&limit=1")
                .then()
                .body("features[0].containsKey('geometry')", is(true))
                .body("features[0].geometry", nullValue());
        anonymous()
                .get(PLACES + "?lat=52.021&lon=5.095&edition=2016")
                .then()
                .body("items.districtCode", contains("WK035602"));
    }

    @Test
    void only_the_state_takes_in_files_and_only_of_the_right_kind() {
        var file = outlines().getBytes(StandardCharsets.UTF_8);

        Imports.file(as(executive("GM0356")), GEO_JSON, file)
                .post(IMPORTS + "?edition=2008")
                .then()
                .statusCode(403);
        Imports.file(as(ministry("SZW")), "text/csv", file).post(LINKS).then().statusCode(403);
        Imports.file(anonymous(), GEO_JSON, file)
                .post(IMPORTS + "?edition=2008")
                .then()
                .statusCode(401);
        Imports.send(IMPORTS + "?edition=2008", "text/csv", "a,b").then().statusCode(415);
        Imports.send(IMPORTS + "?edition=1994", GEO_JSON, outlines()).then().statusCode(400);
        Imports.send(IMPORTS, GEO_JSON, outlines())
                .then()
                .statusCode(400)
                .body("code", is("INVALID_PARAMETER"))
                .body("errors[0].in", is("query"))
                .body("errors[0].name", is("edition"));
        Imports.send(IMPORTS, GEO_JSON, outlines()).then().statusCode(400).body("errors.name", hasItem("edition"));
        Imports.send(IMPORTS + "?edition=2008", GEO_JSON, "")
                .then()
                .statusCode(400)
                .body("code", is("MALFORMED_BODY"));
        anonymous().get(DISTRICTS + "?edition=2008").then().body("items", empty());
    }

    @Test
    void a_point_tells_district_and_focus_area_and_never_shows_likely_as_fact() {
        take(IMPORTS + "?edition=2009", GEO_JSON, outlines());
        var job = take(
                LINKS,
                "text/csv",
                links(
                        "nieuwegein-centrale-as,WK035601,LIKELY,2009",
                        "schiedam-nieuwland-oost,WK060606,CONFIRMED,2009"));

        assertThat(PublishedEvents.about(Imports.id(job), 3)
                        .getLast()
                        .path("data")
                        .path("likely")
                        .asInt())
                .isEqualTo(1);
        anonymous()
                .get(PLACES + "?lat=52.025&lon=5.085&edition=2009")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].districtCode", is("WK035601"))
                .body("items[0].focusAreas[0].focusArea", is("nieuwegein-centrale-as"))
                .body("items[0].focusAreas[0].certainty", is("LIKELY"));
        anonymous()
                .get(PLACES + "?lat=52.025&lon=5.09&edition=2009")
                .then()
                .body("items.districtCode", contains("WK035601", "WK035602"));
        anonymous()
                .get(PLACES + "?lat=53&lon=6&edition=2009")
                .then()
                .statusCode(200)
                .body("items", empty());
        anonymous().get(PLACES + "?lat=51.925&lon=4.385").then().body("items.edition", not(hasItem(2001)));
        anonymous()
                .get(DISTRICTS + "?focusArea=schiedam-nieuwland-oost&edition=2009")
                .then()
                .body("items.code", contains("WK060606"))
                .body("items[0].focusAreas[0].certainty", is("CONFIRMED"));
        anonymous().get(DISTRICTS + "?focusArea=nergens").then().statusCode(200).body("items", empty());
        anonymous().get(DISTRICTS + "?focusArea=nergens&cursor=made-up").then().statusCode(400);
        anonymous()
                .get(LINKS + "?edition=2009&certainty=LIKELY")
                .then()
                .body("items.districtCode", contains("WK035601"));
    }

    @Test
    void a_point_on_the_national_grid_is_the_same_place() {
        take(IMPORTS + "?edition=2010", GEO_JSON, outlines());

        anonymous()
                .get(PLACES + "?x=86063&y=437867&edition=2010")
                .then()
                .statusCode(200)
                .body("items.districtCode", contains("WK060606"));
    }

    @ParameterizedTest
    @CsvSource({
        "lat=50.69&lon=5,COORDINATES_OUT_OF_RANGE",
        "lat=53.61&lon=5,COORDINATES_OUT_OF_RANGE",
        "lat=52&lon=3.29,COORDINATES_OUT_OF_RANGE",
        "lat=52&lon=7.31,COORDINATES_OUT_OF_RANGE",
        "x=300001&y=400000,COORDINATES_OUT_OF_RANGE",
        "x=100000&y=288999,COORDINATES_OUT_OF_RANGE",
        "lat=52,INVALID_PARAMETER",
        "x=100000&lon=5,INVALID_PARAMETER",
        "lat=52&lon=5&x=100000&y=400000,INVALID_PARAMETER",
        "lat=NaN&lon=5,INVALID_PARAMETER"
    })
    void a_point_that_is_none_is_refused(String query, String code) {
        anonymous()
                .get(PLACES + "?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM_JSON)
                .body("code", is(code));
    }

    @Test
    void links_to_what_is_not_known_are_refused_by_line() {
        take(IMPORTS + "?edition=2011", GEO_JSON, outlines());

        var job = take(
                LINKS,
                "text/csv",
                links(
                        "nergens,WK035601,LIKELY,2011",
                        "roosendaal-stad,WK167400,CONFIRMED,2011",
                        "rotterdam-zuid,WK035601,LIKELY,2011",
                        "rotterdam-zuid,WK035601,CONFIRMED,2011"));

        assertThat(job.getString("status")).isEqualTo("FAILED");
        assertThat(job.getList("errors.line", Integer.class)).containsExactlyInAnyOrder(2, 3, 5);
        assertThat(job.getList("errors.column", String.class)).containsExactlyInAnyOrder("area", "wk_code", "wk_code");
        anonymous().get(LINKS + "?edition=2011").then().body("items", empty());

        var malformed = take(LINKS, "text/csv", links("X,Y,MAYBE,14"));
        assertThat(malformed.getList("errors.column", String.class))
                .containsExactly("area", "wk_code", "certainty", "edition");
    }

    @Test
    void a_later_file_of_links_replaces_what_was_known_of_an_area_in_that_edition() {
        take(IMPORTS + "?edition=2012", GEO_JSON, outlines());
        take(LINKS, "text/csv", links("roosendaal-stad,WK035601,LIKELY,2012", "rotterdam-zuid,WK035602,LIKELY,2012"));

        take(LINKS, "text/csv", links("roosendaal-stad,WK035602,CONFIRMED,2012"));

        anonymous()
                .get(LINKS + "?edition=2012")
                .then()
                .body(
                        "items.collect { it.focusArea + it.districtCode + it.certainty }",
                        containsInAnyOrder("roosendaal-stadWK035602CONFIRMED", "rotterdam-zuidWK035602LIKELY"));
    }

    @Test
    void an_import_is_listed_with_its_history_and_its_past() {
        var job = take(IMPORTS + "?edition=2013", GEO_JSON, outlines());
        var one = IMPORTS + "/" + job.getString("id");

        anonymous().get(one + "/history").then().statusCode(200).body("items.version", contains(1, 2, 3));
        anonymous().get(one).then().header("ETag", "\"3\"");
        anonymous().get(one + "?asOf=2020-01-01T00:00:00Z").then().statusCode(404);
        anonymous().get(IMPORTS + "?limit=100").then().body("items.id", hasItem(job.getString("id")));
        anonymous()
                .get("/areas/v1/area-district-link-imports/" + job.getString("id"))
                .then()
                .statusCode(404);
        anonymous()
                .get("/areas/v1/area-district-link-imports?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(job.getString("id"))));
    }

    @Test
    void the_reference_systems_are_listed() {
        anonymous()
                .get("/areas/v1/crss")
                .then()
                .statusCode(200)
                .body("items.uri", hasItem("http://www.opengis.net/def/crs/OGC/1.3/CRS84"))
                .body("items.uri", hasItem("http://www.opengis.net/def/crs/EPSG/0/28992"))
                .body("items", hasSize(4));
    }

    @Test
    void the_real_outlines_and_links_of_2014_are_taken_in() {
        var outlines = Imports.realFile("cbs-districts-2014-19-municipalities.geojson");
        var links = Imports.realFile("focus-area-districts.csv");
        Assumptions.assumeTrue(outlines.isPresent() && links.isPresent(), "the open data is not beside the project");

        var strict = take(IMPORTS + "?edition=2014", GEO_JSON, outlines.get());
        var districts = take(IMPORTS + "?edition=2014&mend=true", GEO_JSON, outlines.get());
        var linked = take(LINKS, "text/csv", links.get());

        assertThat(strict.getList("errors.feature", Integer.class)).containsExactly(5, 22, 96, 100, 105, 168, 281);
        assertThat(districts.getList("errors")).isEmpty();
        assertThat(districts.getList("mended.feature", Integer.class)).containsExactly(5, 22, 96, 100, 105, 168, 281);
        assertThat(districts.getLong("rowsTaken")).isEqualTo(315);
        assertThat(linked.getList("errors")).isEmpty();
        assertThat(linked.getLong("rowsTaken")).isEqualTo(73);
        anonymous()
                .get(PLACES + "?lat=51.925&lon=4.385&edition=2014")
                .then()
                .statusCode(200)
                .body("items.municipalityCode", hasItem("GM0606"));
    }

    private static String links(String... rows) {
        return "area,wk_code,certainty,edition\n" + String.join("\n", rows) + "\n";
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    /** A square of a hundredth of a degree. */
    private static String square(String code, String name, String municipality, double west, double south) {
        var east = Math.round((west + 0.01) * 100) / 100.0;
        var north = Math.round((south + 0.01) * 100) / 100.0;
        return """
               {"type":"Feature","properties":{"wk_code":"%s","wk_naam":"%s","gm_code":"%s"},
                "geometry":{"type":"Polygon","coordinates":[[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}}""".formatted(code, name, municipality, west, south, east, south, east, north, west, north, west, south);
    }
}
