package nl.nplv.wbmgp.address;

import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.vro;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import nl.nplv.wbmgp.Given;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lelystad: nobody else's test designates there. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PermitRequirementApiTest {
    private static final String GM = "GM0995";
    private static final String IMPORTS = "/wbmgp/v1/address-imports";
    private static final String TRIALS = "/wbmgp/v1/address-import-trials";
    private static final String REQUIREMENTS = "/wbmgp/v1/permit-requirements";
    private static final String TODAY = "2026-11-24";
    private static final String HEADING =
            "bag_id,postal_code,house_number,house_letter,addition,municipality_code,lon,lat\n";
    private static final String INSIDE = "0995010000000001,8224AA,12,,,GM0995,5.495,52.51\n";
    private static final String IN_THE_HOLE = "0995010000000002,8224AA,12,A,,GM0995,5.491,52.506\n";
    private static final String OUTSIDE = "0995010000000003,8224AB,1,,,GM0995,5.52,52.51\n";

    private final TestClock clock;

    PermitRequirementApiTest(TestClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void today() {
        clock.setTo(TODAY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Tag("WB1")
    void an_address_is_told_which_measures_hold_there_and_what_a_seeker_must_show() {
        send(IMPORTS, HEADING + INSIDE + IN_THE_HOLE + OUTSIDE).statusCode(201);
        var unit = unitWithAHole();
        var streets = Given.unit(GM, "Straat zonder kaart");
        Given.designated(GM, unit, List.of(Given.article(8), Given.article10("VOG")), TODAY, "2028-12-31");
        Given.designated(GM, streets, List.of(Given.article(9)), TODAY, "2028-12-31");
        var facts = Given.ordinance("2026-01-01", "2027-12-31");
        facts.put("article8", Map.of("hardshipClause", true));
        facts.put("article10", Map.of("conducts", List.of("NUISANCE"), "laterJoiners", false));
        var ordinance = Given.adopted(GM, facts);

        find("bagId=0995010000000001")
                .body("items", hasSize(1))
                .body("items[0].on", is(TODAY))
                .body("items[0].permitNeeded", is(true))
                .body("items[0].address.postalCode", is("8224AA"))
                .body("items[0].measures.measure", containsInAnyOrder("ART8", "ART10"))
                .body("items[0].measures.unitName.unique()", contains("Zuiderzeewijk"))
                .body(
                        "items[0].measures.mustShow.flatten().code",
                        containsInAnyOrder("SIX_YEARS_OR_LISTED_INCOME", "OWNER_CONSENT", "CERTIFICATE_OF_CONDUCT"))
                .body("items[0].measures.mustShow.flatten().text", hasItem(startsWith("Een VOG van iedereen")))
                .body("items[0].ordinanceId", is(ordinance))
                .body("items[0].categories.sector", contains("SOCIAL"))
                .body("items[0].notLocated.unitId", contains(streets));
        find("postalCode=8224AA&houseNumber=12")
                .body("items.address.bagId", contains("0995010000000001", "0995010000000002"))
                .body("items.permitNeeded", contains(true, false));
        find("bagId=0995010000000003").body("items[0].permitNeeded", is(false)).body("items[0].measures", empty());
        find("lat=52.51&lon=5.495").body("items[0].permitNeeded", is(true)).body("items[0].address", nullValue());
        find("lat=52.51&lon=5.495&on=2026-11-23").body("items[0].permitNeeded", is(false));
        find("bagId=0995010000000001&on=2027-12-31").body("items[0].permitNeeded", is(true));
        find("bagId=0995010000000001&on=2028-01-01")
                .body("items[0].permitNeeded", is(false))
                .body("items[0].ordinanceId", nullValue());
        anonymous()
                .header("Accept-Language", "en")
                .get(REQUIREMENTS + "?bagId=0995010000000001")
                .then()
                .body("items[0].measures.mustShow.flatten().text", hasItem(startsWith("A certificate of conduct")));
    }

    @Test
    void a_trial_says_what_a_file_would_do_and_does_nothing() {
        var row = "0995010000000009,8224ZZ,9,,,GM0995,5.495,52.51\n";

        send(TRIALS, HEADING + row).statusCode(200).body("addresses", is(1)).body("added", is(1));

        find404("bagId=0995010000000009");
        send(IMPORTS, HEADING + row).statusCode(201).body("added", is(1)).body("id", notNullValue());
        send(IMPORTS, HEADING + row.replace("5.495", "5.496")).statusCode(201).body("added", is(0));
        find("bagId=0995010000000009").body("items[0].address.houseNumber", is(9));
    }

    @Test
    void a_file_with_a_mistake_is_refused_whole() {
        send(
                        IMPORTS,
                        HEADING + "0995010000000010,8224ZZ,10,,,GM0995,5.495,52.51\n"
                                + "x,8224ZZ,10,,,GM0995,5.495,52.51\n")
                .statusCode(400)
                .contentType(PROBLEM_JSON)
                .body("code", is("ADDRESS_FILE_INVALID"))
                .body("errors.pointer", contains("/2/bag_id"));

        find404("bagId=0995010000000010");
    }

    @Test
    void an_address_that_comes_twice_is_refused() {
        send(TRIALS, HEADING + INSIDE + INSIDE)
                .statusCode(400)
                .body("code", is("ADDRESS_FILE_INVALID"))
                .body("errors.pointer", contains("/2/bag_id"));
    }

    @Test
    void a_file_that_is_no_csv_is_refused() {
        as(vro()).body("{}").post(IMPORTS).then().statusCode(415).body("code", is("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void a_place_is_asked_for_in_one_way() {
        for (var query : List.of(
                "on=2026-01-01", "bagId=0995010000000001&lat=52.51", "postalCode=8224AA", "lat=52.51", "bagId=12")) {
            anonymous()
                    .get(REQUIREMENTS + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM_JSON)
                    .body("code", is("INVALID_PARAMETER"));
        }
    }

    private static ValidatableResponse find(String query) {
        return anonymous().get(REQUIREMENTS + "?" + query).then().statusCode(200);
    }

    private static void find404(String query) {
        anonymous()
                .get(REQUIREMENTS + "?" + query)
                .then()
                .statusCode(404)
                .contentType(PROBLEM_JSON)
                .body("code", is("ADDRESS_UNKNOWN"));
    }

    private static ValidatableResponse send(String path, String csv) {
        var encoder = EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.TEXT);
        return as(vro())
                .config(RestAssuredConfig.config().encoderConfig(encoder))
                .contentType("text/csv")
                .body(csv)
                .post(path)
                .then();
    }

    /** A square with a hole in its south-west. */
    private static String unitWithAHole() {
        var ring = List.of(at(5.48, 52.5), at(5.51, 52.5), at(5.51, 52.52), at(5.48, 52.52), at(5.48, 52.5));
        var hole = List.of(at(5.49, 52.505), at(5.492, 52.505), at(5.492, 52.507), at(5.49, 52.507), at(5.49, 52.505));
        return as(executive(GM))
                .body(Map.of(
                        "municipalityCode",
                        GM,
                        "kind",
                        "AREA",
                        "name",
                        "Zuiderzeewijk",
                        "geometry",
                        Map.of("type", "Polygon", "coordinates", List.of(ring, hole))))
                .post("/wbmgp/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<Double> at(double lon, double lat) {
        return List.of(lon, lat);
    }
}
