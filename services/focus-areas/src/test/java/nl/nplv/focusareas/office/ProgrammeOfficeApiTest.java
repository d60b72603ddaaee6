package nl.nplv.focusareas.office;

import static nl.nplv.focusareas.alliance.AllianceFixtures.activeAllianceIn;
import static nl.nplv.focusareas.alliance.AllianceFixtures.noAllianceIn;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.mayor;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

/** An area has one office for good, so each test has an area of its own. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProgrammeOfficeApiTest {
    private static final Map<String, String> FACTS = Map.of("director", "B. Jansen", "startedOn", "2022-11-01");

    @Test
    void the_executive_starts_the_one_office_of_an_area() {
        noAllianceIn("dordrecht-west");

        var started = as(executive("GM0505"))
                .body(FACTS)
                .post(officesOf("dordrecht-west"))
                .then()
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .body("director", is("B. Jansen"))
                .extract();
        as(executive("GM0505"))
                .body(FACTS)
                .post(officesOf("dordrecht-west"))
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("OFFICE_EXISTS"));

        var id = started.<String>path("id");
        anonymous().get(officesOf("dordrecht-west")).then().statusCode(200).body("items.id", contains(id));
        assertThat(started.header("Location")).endsWith(officesOf("dordrecht-west") + "/" + id);
        var event = PublishedEvents.about(UUID.fromString(id), 1).getFirst();
        assertThat(event.path("type").asText()).endsWith(".programme-office-started.v1");
        assertThat(event.path("data").path("startedOn").asText()).isEqualTo("2022-11-01");
        assertThat(event.toString()).doesNotContain("Jansen");
    }

    @Test
    void with_an_active_alliance_it_is_for_the_mayor() {
        activeAllianceIn("amsterdam-zuidoost");
        var offices = officesOf("amsterdam-zuidoost");

        as(executive("GM0363")).body(FACTS).post(offices).then().statusCode(403);
        as(mayor("GM0363")).body(FACTS).post(offices).then().statusCode(201);
    }

    @Test
    void a_new_director_is_a_change_with_a_history() {
        noAllianceIn("delft-west");
        var id = as(executive("GM0503"))
                .body(FACTS)
                .post(officesOf("delft-west"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var office = officesOf("delft-west") + "/" + id;
        var then = anonymous().get(office).then().extract().<String>path("updatedAt");
        var successor = Map.of("director", "C. Bakker", "startedOn", "2022-11-01");

        as(executive("GM0503")).body(successor).put(office).then().statusCode(428);
        as(mayor("GM0503"))
                .header("If-Match", "\"1\"")
                .body(successor)
                .put(office)
                .then()
                .statusCode(403);
        as(executive("GM0503"))
                .header("If-Match", "\"1\"")
                .body(successor)
                .put(office)
                .then()
                .statusCode(200)
                .body("director", is("C. Bakker"));

        anonymous().queryParam("asOf", then).get(office).then().statusCode(200).body("director", is("B. Jansen"));
        anonymous().get(office + "/history").then().statusCode(200).body("items", hasSize(2));
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 2))
                .containsExactly("programme-office-started", "programme-office-changed");
    }

    @Test
    void what_is_refused_starts_no_office() {
        noAllianceIn("eindhoven-woensel-zuid");
        var offices = officesOf("eindhoven-woensel-zuid");

        Stream.of(mayor("GM0772"), executive("GM0363"), vro(), office("eindhoven-woensel-zuid"))
                .forEach(other -> as(other).body(FACTS).post(offices).then().statusCode(403));
        as(executive("GM0772"))
                .body(Map.of("director", " "))
                .post(offices)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/director"))
                .body("errors.pointer", hasItem("/startedOn"));

        anonymous().get(offices).then().statusCode(200).body("items", hasSize(0));
        anonymous().get(offices + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static String officesOf(String slug) {
        return "/areas/v1/focus-areas/" + slug + "/programme-offices";
    }
}
