package nl.nplv.focusareas.agreement;

import static nl.nplv.focusareas.agreement.AgreementFixtures.COMPLETE;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.nplv.test.Caller;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementApiTest {
    private static final String BREDA = "/areas/v1/focus-areas/breda-noord";

    @Test
    void an_area_becomes_active_when_state_and_municipality_have_signed() {
        var id = as(executive("GM0758"))
                .body(COMPLETE)
                .post(BREDA + "/agreements")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var agreement = BREDA + "/agreements/" + id;

        sign(agreement, "MUNICIPALITY", "\"1\"", executive("GM0363"), 403);
        sign(agreement, "RIJK", "\"1\"", executive("GM0758"), 403);
        sign(agreement, "MUNICIPALITY", "\"1\"", executive("GM0758"), 200);
        sign(agreement, "RIJK", "\"1\"", vro(), 412);
        sign(agreement, "RIJK", "\"2\"", vro(), 200);
        sign(agreement, "RIJK", "\"3\"", vro(), 409);
        var areaId = as(vro())
                .header("If-Match", "\"1\"")
                .put(BREDA + "/activation")
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .extract()
                .<String>path("id");

        anonymous().get(agreement).then().body("status", is("SIGNED")).body("signatures", hasSize(2));
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 3))
                .containsExactly("agreement-drafted", "agreement-signed", "agreement-signed");
        assertThat(PublishedEvents.about(UUID.fromString(id), 3)
                        .getLast()
                        .at("/data/complete")
                        .asBoolean())
                .isTrue();
        assertThat(PublishedEvents.typesAbout(UUID.fromString(areaId), 2))
                .containsExactly("focus-area-registered", "focus-area-activated");
    }

    @Test
    void an_area_has_one_agreement_until_it_is_ended() {
        var path = "/areas/v1/focus-areas/amsterdam-nieuw-west/agreements";
        var id = as(vro())
                .body(COMPLETE)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        as(vro())
                .body(COMPLETE)
                .post(path)
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("AGREEMENT_EXISTS"));

        as(vro())
                .header("If-Match", "\"1\"")
                .put(path + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("status", is("ENDED"));
        as(vro()).body(COMPLETE).post(path).then().statusCode(201);
        anonymous().get(path).then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void an_incomplete_agreement_cannot_be_signed() {
        var path = "/areas/v1/focus-areas/tilburg-noordwest/agreements";
        var id = as(vro())
                .body("{\"commitments\": []}")
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        as(vro())
                .header("If-Match", "\"1\"")
                .put(path + "/" + id + "/signatures/RIJK")
                .then()
                .statusCode(422)
                .body("code", is("AGREEMENT_INCOMPLETE"))
                .body("errors[0].pointer", is("/commitments"));
    }

    @Test
    void an_agreement_of_one_area_is_not_found_under_another() {
        var path = "/areas/v1/focus-areas/utrecht-overvecht/agreements";
        var id = as(vro())
                .body(COMPLETE)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        anonymous().get(BREDA + "/agreements/" + id).then().statusCode(404).body("code", is("NOT_FOUND"));
    }

    private static void sign(String agreement, String party, String version, Caller by, int expected) {
        as(by).header("If-Match", version)
                .put(agreement + "/signatures/" + party)
                .then()
                .statusCode(expected);
    }
}
