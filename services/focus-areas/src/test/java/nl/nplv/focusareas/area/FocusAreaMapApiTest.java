package nl.nplv.focusareas.area;

import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.nplv.test.RealServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FocusAreaMapApiTest {
    private static final String AREAS = "/areas/v1/focus-areas";
    private static final String DEFINITIONS = "http://www.opengis.net/def/crs/";
    private static final String CRS84 = DEFINITIONS + "OGC/1.3/CRS84";
    private static final String RD = DEFINITIONS + "EPSG/0/28992";
    private static final String GEO_JSON = "application/geo+json";

    @Test
    void the_areas_are_points_on_a_map_longitude_first() {
        anonymous()
                .accept(GEO_JSON)
                .get(AREAS + "?text=zaandam")
                .then()
                .statusCode(200)
                .contentType(GEO_JSON)
                .header("Content-Crs", "http://www.opengis.net/def/crs/OGC/1.3/CRS84")
                .body("type", is("FeatureCollection"))
                .body("features", hasSize(1))
                .body("features[0].type", is("Feature"))
                .body("features[0].id", is("zaandam-oost"))
                .body("features[0].geometry.type", is("Point"))
                .body("features[0].geometry.coordinates.collect { it.toString() }", contains("4.843", "52.438"))
                .body("features[0].properties.municipalityCode", is("GM0479"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OGC/1.3/CRS84", "EPSG/0/4258", "EPSG/0/9067", "EPSG/0/28992"})
    void the_system_asked_for_is_answered_and_named(String crs) {
        anonymous()
                .accept(GEO_JSON)
                .get(AREAS + "?crs=" + DEFINITIONS + crs)
                .then()
                .statusCode(200)
                .header("Content-Crs", DEFINITIONS + crs);
    }

    @Test
    void metres_of_the_national_grid_lie_where_the_area_lies() {
        var coordinates = anonymous()
                .accept(GEO_JSON)
                .get(AREAS + "?text=zaandam&crs=" + DEFINITIONS + "EPSG/0/28992")
                .then()
                .extract()
                .<List<Number>>path("features[0].geometry.coordinates");

        assertThat(coordinates.get(0).doubleValue()).isBetween(117_900.0, 118_100.0);
        assertThat(coordinates.get(1).doubleValue()).isBetween(494_500.0, 496_500.0);
    }

    @Test
    void a_page_of_the_map_leads_to_the_next() {
        anonymous()
                .accept(GEO_JSON)
                .get(AREAS + "?limit=3")
                .then()
                .body("features", hasSize(3))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void a_map_may_be_asked_for_some_members_of_its_features_only() {
        anonymous()
                .accept(GEO_JSON)
                .get(AREAS + "?text=zaandam&fields=type,id")
                .then()
                .statusCode(200)
                .body("type", is("FeatureCollection"))
                .body("features[0].id", is("zaandam-oost"))
                .body("features[0].properties", nullValue());
    }

    @Test
    void a_client_that_takes_anything_gets_json() {
        anonymous()
                .accept("*/*")
                .get(AREAS + "?text=zaandam")
                .then()
                .contentType("application/json")
                .body("items", hasSize(1))
                .body("type", nullValue());
        anonymous()
                .accept("application/geo+json;q=0.5, application/json")
                .get(AREAS + "?text=zaandam")
                .then()
                .contentType("application/json");
        anonymous().accept("image/png").get(AREAS).then().statusCode(406).contentType(PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bbox=4.80,52.42,4.87,52.46",
                "bbox=52.42,4.80,52.46,4.87&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4258",
                "bbox=116000,494000,118000,497000&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/28992"
            })
    void the_areas_in_a_rectangle_are_found_in_json_and_on_the_map(String rectangle) {
        anonymous().get(AREAS + "?" + rectangle).then().body("items.slug", contains("zaandam-oost"));
        anonymous().accept(GEO_JSON).get(AREAS + "?" + rectangle).then().body("features.id", contains("zaandam-oost"));
    }

    @Test
    void a_rectangle_goes_with_the_other_filters() {
        anonymous()
                .get(AREAS + "?bbox=4,52,5,52.5&municipality=GM0518")
                .then()
                .body("items.slug", contains("den-haag-zuidwest"));
        anonymous().get(AREAS + "?bbox=3,50,3.1,50.1").then().statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bbox=1,2,3                         | bbox",
                "bbox=4,91,5,92                     | bbox",
                "bbox=4,52,5,53&bbox-crs=EPSG:3857  | bbox-crs",
                "crs=EPSG:3857                      | crs",
                "bbox=3,50,3.1,50.1&cursor=made-up  | cursor"
            })
    void a_rectangle_or_system_that_is_not_known_is_refused(String query, String name) {
        anonymous()
                .accept(GEO_JSON)
                .get(AREAS + "?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM_JSON)
                .body("errors.name", hasItem(name));
    }

    @Test
    void an_outline_is_drawn_in_metres_and_shown_where_it_is_asked_for() {
        var groningen = AREAS + "/groningen-noord";
        var version = anonymous().get(groningen).then().extract().header("ETag");
        var far = "?bbox=6.61,53.20,6.62,53.25";
        anonymous().get(AREAS + far).then().body("items.slug", not(hasItem("groningen-noord")));

        as(vro())
                .header("If-Match", version)
                .header("Content-Crs", RD)
                .body(outline("[[[232000,582000],[237000,582000],[237000,586000],[232000,586000],[232000,582000]]]"))
                .put(groningen + "/outline")
                .then()
                .statusCode(200)
                .body("geometry", nullValue());

        anonymous().get(groningen).then().body("geometry", nullValue());
        var corner = anonymous()
                .get(groningen + "?geometry=true&crs=" + RD)
                .then()
                .header("Content-Crs", RD)
                .body("geometry.type", is("Polygon"))
                .extract()
                .<List<Number>>path("geometry.coordinates[0][0]");
        assertThat(corner.get(0).doubleValue()).isCloseTo(232_000, within(0.1));
        assertThat(corner.get(1).doubleValue()).isCloseTo(582_000, within(0.1));
        anonymous()
                .get(groningen + "?geometry=true&asOf=2999-01-01T00:00:00Z")
                .then()
                .body("geometry.type", is("Polygon"));
        anonymous()
                .get(AREAS + far + "&geometry=true")
                .then()
                .body("items.slug", hasItem("groningen-noord"))
                .body("items.find { it.slug == 'groningen-noord' }.geometry.type", is("Polygon"));
        anonymous()
                .accept(GEO_JSON)
                .get(AREAS + far)
                .then()
                .body("features.find { it.id == 'groningen-noord' }.geometry.type", is("Polygon"))
                .body("features.find { it.id == 'groningen-noord' }.properties.geometry", nullValue());

        as(vro())
                .header("If-Match", "*")
                .body("{\"geometry\": null}")
                .put(groningen + "/outline")
                .then()
                .statusCode(200);
        anonymous().get(groningen + "?geometry=true").then().body("geometry", nullValue());
        anonymous().get(AREAS + far).then().body("items.slug", not(hasItem("groningen-noord")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[4,52],[5,53],[5,52],[4,53],[4,52]]] | Polygon | " + CRS84
                        + " | OUTLINE_INVALID          | /geometry",
                "[4,52]                                 | Point   | " + CRS84
                        + " | OUTLINE_INVALID          | /geometry",
                "7                                      | MultiPolygon | " + RD
                        + " | OUTLINE_INVALID         | /geometry",
                "[[[9,52],[10,52],[10,53],[9,52]]]      | Polygon | " + CRS84
                        + " | COORDINATES_OUT_OF_RANGE | /geometry",
                "[[[4,52],[5,52],[5,53],[4,52]]]        | Polygon | " + RD
                        + "    | COORDINATES_OUT_OF_RANGE | /geometry",
                "[[[4,52],[5,52],[5,53],[4,52]]]        | Polygon | EPSG:3857     | INVALID_PARAMETER        | "
            })
    void an_outline_that_is_none_or_lies_elsewhere_is_refused(
            String coordinates, String type, String crs, String code, @Nullable String pointer) {
        as(vro())
                .header("If-Match", "*")
                .header("Content-Crs", crs)
                .body("{\"geometry\": {\"type\": \"%s\", \"coordinates\": %s}}".formatted(type, coordinates))
                .put(AREAS + "/groningen-noord/outline")
                .then()
                .statusCode(400)
                .contentType(PROBLEM_JSON)
                .body("code", is(code))
                .body("errors[0].pointer", is(pointer));
    }

    private static String outline(String coordinates) {
        return "{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": " + coordinates + "}}";
    }
}
