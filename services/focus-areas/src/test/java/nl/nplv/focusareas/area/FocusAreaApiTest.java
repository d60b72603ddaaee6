package nl.nplv.focusareas.area;

import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FocusAreaApiTest {
    private static final String AREAS = "/areas/v1/focus-areas";

    @Test
    void the_programme_has_twenty_areas_that_everybody_can_read() {
        anonymous().get(AREAS + "?limit=100").then().statusCode(200).body("items", hasSize(20));
    }

    @Test
    void a_list_is_walked_by_its_links_without_loss_or_doubles() {
        var first = anonymous()
                .get(AREAS + "?limit=12&sort=name")
                .then()
                .statusCode(200)
                .extract();
        var link = first.header("Link");

        assertThat(link).contains("rel=\"next\"");
        var next = link.replaceAll(".*<https?://[^/]+([^>]+)>; rel=\"next\".*", "$1");
        anonymous()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .log()
                .ifError()
                .statusCode(200)
                .body("items", hasSize(8));
    }

    @Test
    void activation_without_a_signed_agreement_is_refused() {
        var etag = anonymous()
                .get(AREAS + "/zaandam-oost")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        as(vro())
                .header("If-Match", etag)
                .put(AREAS + "/zaandam-oost/activation")
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("AGREEMENT_NOT_SIGNED"));
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
                .body("errors.pointer", hasItem("/slug"))
                .body("errors.find { it.pointer == '/municipalityCode' }.detail", is("must be GM and four digits"))
                .body("errors.pointer", hasItem("/extra"))
                .body("errors.pointer", hasItem("/facts/startDate"))
                .body("errors.pointer", hasItem("/facts/centroid/lat"))
                .body("errors.code", hasItem("HORIZON_RANGE"));
    }

    @Test
    void an_area_becomes_active_when_state_and_municipality_have_signed() {
        var drafted = as(vro())
                .body("""
                        {"commitments": [
                          {"party": "MUNICIPALITY", "kind": "INTEGRAL_PLAN", "text": "a"},
                          {"party": "MUNICIPALITY", "kind": "ALLIANCE", "text": "a"},
                          {"party": "MUNICIPALITY", "kind": "PROGRAMME_OFFICE", "text": "a"},
                          {"party": "RIJK", "kind": "NATIONAL_REPRESENTATIVE", "text": "a"},
                          {"party": "RIJK", "kind": "EFFORT_OBLIGATION", "text": "a"}]}""")
                .post(AREAS + "/breda-noord/agreements")
                .then()
                .log()
                .ifError()
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .extract();
        var agreement = drafted.header("Location").replaceAll("https?://[^/]+", "");
        as(executive("GM0758"))
                .header("If-Match", "\"1\"")
                .put(agreement + "/signatures/MUNICIPALITY")
                .then()
                .log()
                .ifError()
                .statusCode(200);
        as(executive("GM0758"))
                .header("If-Match", "\"2\"")
                .put(agreement + "/signatures/RIJK")
                .then()
                .statusCode(403);
        as(executive("GM0363"))
                .header("If-Match", "\"2\"")
                .put(agreement + "/signatures/MUNICIPALITY")
                .then()
                .statusCode(403);
        as(vro())
                .header("If-Match", "\"1\"")
                .put(agreement + "/signatures/RIJK")
                .then()
                .statusCode(412);
        as(vro())
                .header("If-Match", "\"2\"")
                .put(agreement + "/signatures/RIJK")
                .then()
                .statusCode(200)
                .body("status", is("SIGNED"));

        var id = as(vro())
                .header("If-Match", "\"1\"")
                .put(AREAS + "/breda-noord/activation")
                .then()
                .log()
                .ifError()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .extract()
                .<String>path("id");

        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 2))
                .containsExactly("focus-area-registered", "focus-area-activated");
    }
}
