package nl.nplv.focusareas.representative;

import static nl.nplv.focusareas.representative.RepresentativeFixtures.appointedIn;
import static nl.nplv.focusareas.representative.RepresentativeFixtures.ended;
import static nl.nplv.focusareas.representative.RepresentativeFixtures.nobodyAppointedIn;
import static nl.nplv.focusareas.representative.RepresentativeFixtures.nominatedIn;
import static nl.nplv.focusareas.representative.RepresentativeFixtures.nomination;
import static nl.nplv.focusareas.representative.RepresentativeFixtures.representativesOf;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.ministry;
import static nl.nplv.test.Caller.vro;
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
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.nplv.shared.time.ClockProducer;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RepresentativeApiTest {
    private static final String DELFT = "delft-west";
    private static final String LELYSTAD = "lelystad-oost";
    private static final String AREAS = "/areas/v1/focus-areas";
    private static final String SCHIEDAM = "schiedam-nieuwland-oost";

    @Test
    void a_dg_of_social_affairs_is_nominated_confirmed_and_ended() {
        var representative = nominatedIn(LELYSTAD, "SZW", LocalDate.of(2022, 10, 1));
        var current = currentOf(LELYSTAD);
        anonymous().get(current).then().statusCode(404);

        as(vro())
                .header("If-Match", "\"1\"")
                .put(representative + "/appointment")
                .then()
                .statusCode(200)
                .body("status", is("APPOINTED"))
                .body("to", nullValue());
        anonymous()
                .get(current)
                .then()
                .statusCode(200)
                .body("name", is("A. de Vries"))
                .body("rank", is("DG"))
                .body("ministry", is("SZW"));
        as(ministry("SZW"))
                .header("If-Match", "\"2\"")
                .body(Map.of("to", "2024-12-31"))
                .put(representative + "/end")
                .then()
                .statusCode(200)
                .body("status", is("ENDED"))
                .body("to", is("2024-12-31"));
        anonymous().get(current).then().statusCode(404);
        anonymous().get(current + "?on=2024-12-31").then().statusCode(200).body("ministry", is("SZW"));
        anonymous().get(current + "?on=2025-01-01").then().statusCode(404);

        var id = UUID.fromString(representative.replaceAll(".*/", ""));
        assertThat(PublishedEvents.typesAbout(id, 3))
                .containsExactly("representative-nominated", "representative-appointed", "representative-ended");
        var events = PublishedEvents.about(id, 3);
        assertThat(events.get(1).path("data").path("ministry").asText()).isEqualTo("SZW");
        assertThat(events.get(1).path("data").path("rank").asText()).isEqualTo("DG");
        assertThat(events.get(1).path("data").path("from").asText()).isEqualTo("2022-10-01");
        assertThat(events.get(1).path("data").path("focusAreaId").asText()).isNotEmpty();
        assertThat(events.toString()).doesNotContain("Vries");
    }

    @ParameterizedTest
    @CsvSource({"manager, SZW, /rank", "DG, EZK, /ministry"})
    void who_is_not_eligible_is_refused(String rank, String ministry, String pointer) {
        as(ministry("SZW"))
                .body(nomination(rank, ministry))
                .post(representativesOf(DELFT))
                .then()
                .statusCode(422)
                .contentType(PROBLEM_JSON)
                .body("code", is("REP_NOT_ELIGIBLE"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void rank_and_ministry_are_refused_both_at_once() {
        as(ministry("SZW"))
                .body(nomination("manager", "EZK"))
                .post(representativesOf(DELFT))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/rank", "/ministry"));
    }

    @Test
    void only_the_ministry_itself_nominates_and_only_the_coordinating_one_confirms() {
        var representative = nominatedIn(DELFT, "OCW");
        var before = anonymous()
                .get(representativesOf(DELFT) + "?limit=100")
                .then()
                .extract()
                .<java.util.List<String>>path("items.id");

        Stream.of(ministry("SZW"), vro(), executive("GM0503"))
                .forEach(other -> as(other)
                        .body(nomination("DG", "OCW"))
                        .post(representativesOf(DELFT))
                        .then()
                        .statusCode(403));
        Stream.of(ministry("OCW"), executive("GM0503"))
                .forEach(other -> as(other)
                        .header("If-Match", "\"1\"")
                        .put(representative + "/appointment")
                        .then()
                        .statusCode(403));
        as(ministry("SZW"))
                .header("If-Match", "\"1\"")
                .body(Map.of("to", "2024-12-31"))
                .put(representative + "/end")
                .then()
                .statusCode(403);

        anonymous().get(representativesOf(DELFT) + "?limit=100").then().body("items.id", is(before));
        anonymous().get(representative).then().statusCode(200).header("ETag", is("\"1\""));
    }

    @Test
    @Tag("FA4")
    void a_second_appointment_is_refused_until_the_first_has_an_end() {
        var first = appointedIn(DELFT);
        var second = nominatedIn(DELFT, "VWS");

        as(vro())
                .header("If-Match", "\"1\"")
                .put(second + "/appointment")
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("REPRESENTATIVE_EXISTS"));
        anonymous().get(second).then().statusCode(200).body("status", is("NOMINATED"));

        ended(first, firstDayOf(first));
        as(vro())
                .header("If-Match", "\"1\"")
                .put(second + "/appointment")
                .then()
                .statusCode(200);
        anonymous().get(currentOf(DELFT)).then().body("ministry", is("VWS"));
    }

    @Test
    @Tag("FA4")
    void a_handover_is_agreed_ahead_and_happens_on_its_day() {
        var handover = LocalDate.now(ClockProducer.AMSTERDAM).plusDays(30);
        var first = nominatedIn(SCHIEDAM, "OCW", handover.minusYears(2));
        appoint(first).statusCode(200);
        ended(first, handover.minusDays(1).toString());
        var tooEarly = nominatedIn(SCHIEDAM, "VWS", handover.minusDays(1));
        var next = nominatedIn(SCHIEDAM, "BZK", handover);

        appoint(tooEarly).statusCode(409).body("code", is("REPRESENTATIVE_EXISTS"));
        appoint(next).statusCode(200);

        anonymous().get(currentOf(SCHIEDAM)).then().statusCode(200).body("ministry", is("OCW"));
        on(handover.minusDays(1)).statusCode(200).body("ministry", is("OCW"));
        on(handover).statusCode(200).body("ministry", is("BZK"));
        on(handover.minusYears(3)).statusCode(404);
        anonymous().get(AREAS + "?ministry=OCW").then().body("items.slug", hasItem(SCHIEDAM));
        anonymous().get(AREAS + "?ministry=BZK").then().body("items.slug", not(hasItem(SCHIEDAM)));
        anonymous().get(AREAS + "?ministry=OCW&text=nowhere").then().body("items", empty());
        anonymous().get(AREAS + "?ministry=EZK").then().statusCode(400).body("code", is("INVALID_PARAMETER"));
        anonymous()
                .get(currentOf(SCHIEDAM) + "?on=tomorrow")
                .then()
                .statusCode(400)
                .body("code", is("INVALID_PARAMETER"));
    }

    @Test
    @Tag("FA4")
    void of_two_confirmations_at_once_one_is_refused() {
        nobodyAppointedIn(DELFT);

        var codes = Stream.of(nominatedIn(DELFT, "BZK"), nominatedIn(DELFT, "JENV"))
                .map(each -> CompletableFuture.supplyAsync(() -> as(vro())
                        .header("If-Match", "\"1\"")
                        .put(each + "/appointment")
                        .then()
                        .extract()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.statusCode() == 200 ? "appointed" : answer.<String>path("code"))
                .toList();

        assertThat(codes).containsExactlyInAnyOrder("appointed", "REPRESENTATIVE_EXISTS");
    }

    @Test
    void a_term_that_ends_before_it_begins_is_refused() {
        var representative = appointedIn(DELFT);

        as(vro())
                .header("If-Match", "\"2\"")
                .body(Map.of("to", "1999-12-31"))
                .put(representative + "/end")
                .then()
                .statusCode(422)
                .body("code", is("TERM_REVERSED"))
                .body("errors.pointer", hasItem("/to"));

        anonymous().get(currentOf(DELFT)).then().statusCode(200).header("ETag", is("\"2\""));
    }

    @Test
    void representatives_are_listed_by_status_ministry_and_first_day_and_read_as_they_were() {
        var representative = appointedIn(DELFT);
        var id = representative.replaceAll(".*/", "");

        anonymous()
                .get(representativesOf(DELFT) + "?status=APPOINTED&ministry=SZW&sort=from")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        anonymous().get(representative + "/history").then().statusCode(200).body("items", hasSize(2));
        anonymous().get(representative + "?asOf=2020-01-01T00:00:00Z").then().statusCode(404);
        anonymous().get(representativesOf("arnhem-oost") + "/" + id).then().statusCode(404);
    }

    private static ValidatableResponse appoint(String representative) {
        return as(vro())
                .header("If-Match", "\"1\"")
                .put(representative + "/appointment")
                .then();
    }

    private static ValidatableResponse on(LocalDate day) {
        return anonymous().get(currentOf(SCHIEDAM) + "?on=" + day).then();
    }

    private static String currentOf(String slug) {
        return "/areas/v1/focus-areas/" + slug + "/representative";
    }

    private static String firstDayOf(String representative) {
        return anonymous().get(representative).then().extract().path("from");
    }
}
