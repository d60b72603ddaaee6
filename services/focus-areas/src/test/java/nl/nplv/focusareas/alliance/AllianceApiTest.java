package nl.nplv.focusareas.alliance;

import static nl.nplv.focusareas.alliance.AllianceFixtures.activeAllianceIn;
import static nl.nplv.focusareas.alliance.AllianceFixtures.alliancesOf;
import static nl.nplv.focusareas.alliance.AllianceFixtures.form;
import static nl.nplv.focusareas.alliance.AllianceFixtures.mayorIdOf;
import static nl.nplv.focusareas.alliance.AllianceFixtures.noAllianceIn;
import static nl.nplv.focusareas.alliance.AllianceFixtures.sent;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.mayor;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AllianceApiTest {
    private static final String ARNHEM = "arnhem-oost";
    private static final String GM = "GM0202";
    private static final Map<String, String> SCHOOL = Map.of("type", "SCHOOL", "from", "2023-01-01");

    @Test
    void an_alliance_with_mayor_corporation_and_police_is_active_at_once_and_everybody_is_told() {
        noAllianceIn(ARNHEM);

        var formed = form(
                        ARNHEM,
                        List.of(
                                sent("politie-oost-nederland", "POLICE"),
                                sent("woningcorporatie", "HOUSING_CORPORATION")))
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .body("status", is("ACTIVE"))
                .body("mayorId", is("gemeente-arnhem-burgemeester"))
                .body("members.orgId", contains("politie-oost-nederland", "woningcorporatie"))
                .extract();

        var id = formed.<String>path("id");
        assertThat(formed.header("Location")).endsWith(alliancesOf(ARNHEM) + "/" + id);
        var event = PublishedEvents.about(UUID.fromString(id), 1).getFirst();
        assertThat(event.path("type").asText()).endsWith(".alliance-formed.v1");
        assertThat(event.path("data").path("allianceId").asText()).isEqualTo(id);
        assertThat(event.path("data").path("focusAreaId").asText()).isEqualTo(formed.path("focusAreaId"));
        assertThat(event.path("data").path("memberCount").asInt()).isEqualTo(2);
    }

    @Test
    void members_come_and_go_and_each_change_is_one_event() {
        noAllianceIn(ARNHEM);
        var id = form(ARNHEM, List.of(sent("politie-oost-nederland", "POLICE")))
                .statusCode(201)
                .body("status", is("FORMING"))
                .extract()
                .<String>path("id");
        var alliance = alliancesOf(ARNHEM) + "/" + id;

        as(executive(GM))
                .header("If-Match", "\"1\"")
                .body(SCHOOL)
                .put(alliance + "/members/school-presikhaaf")
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"));
        as(mayor(GM))
                .header("If-Match", "\"2\"")
                .body(Map.of("type", "CARE", "from", "2023-01-01", "to", "2024-12-31"))
                .put(alliance + "/members/zorgaanbieder")
                .then()
                .statusCode(200)
                .body("members.find { it.orgId == 'zorgaanbieder' }.to", is("2024-12-31"));
        as(mayor(GM))
                .header("If-Match", "\"3\"")
                .delete(alliance + "/members/zorgaanbieder")
                .then()
                .statusCode(204)
                .header("ETag", is("\"4\""));
        as(mayor(GM))
                .header("If-Match", "\"4\"")
                .put(alliance + "/dissolution")
                .then()
                .statusCode(200)
                .body("status", is("DISSOLVED"));

        var events = PublishedEvents.about(UUID.fromString(id), 5);
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 5))
                .containsExactly(
                        "alliance-started",
                        "alliance-formed",
                        "alliance-member-changed",
                        "alliance-member-changed",
                        "alliance-dissolved");
        assertThat(events.get(3).path("data").path("orgId").asText()).isEqualTo("zorgaanbieder");
        assertThat(events.get(3).path("data").path("action").asText()).isEqualTo("REMOVED");
    }

    @Test
    void a_second_alliance_is_refused_even_in_a_race() {
        noAllianceIn(ARNHEM);

        var codes = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> form(ARNHEM, List.of(sent("politie-oost-nederland", "POLICE")))
                                .extract()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.statusCode() == 201 ? "formed" : answer.<String>path("code"))
                .toList();

        assertThat(codes).containsOnlyOnce("formed").containsOnly("formed", "ALLIANCE_EXISTS");
    }

    @Test
    void after_a_dissolution_a_new_alliance_may_be_formed() {
        var former = activeAllianceIn(ARNHEM);

        var present = activeAllianceIn(ARNHEM);

        anonymous().get(former).then().statusCode(200).body("status", is("DISSOLVED"));
        anonymous()
                .get(alliancesOf(ARNHEM) + "?status=ACTIVE")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", is(present.replaceAll(".*/", "")));
        anonymous()
                .get(alliancesOf(ARNHEM) + "?status=DISSOLVED&sort=-updatedAt&limit=1")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(is("DISSOLVED")));
    }

    @Test
    void a_token_that_holds_both_roles_acts_in_the_one_that_leads() {
        noAllianceIn(ARNHEM);
        var both = executive(GM).claiming("EXE", "MAY");
        var formed = form(ARNHEM, List.of(sent("politie-eenheid", "POLICE"))).statusCode(201);
        var alliance = alliancesOf(ARNHEM) + "/" + formed.extract().<String>path("id");

        for (var version : List.of("\"1\"", "\"2\"")) {
            as(both).header("If-Match", version)
                    .body(SCHOOL)
                    .put(alliance + "/members/school-" + version.charAt(1))
                    .then()
                    .statusCode(200)
                    .body("status", is("ACTIVE"));
        }

        anonymous().get(alliance + "/history").then().body("items.role", contains("EXE", "EXE", "MAY"));
    }

    @Test
    void what_the_state_does_not_allow_changes_nothing() {
        var alliance = activeAllianceIn(ARNHEM);

        as(executive(GM))
                .header("If-Match", "\"1\"")
                .body(SCHOOL)
                .put(alliance + "/members/school-presikhaaf")
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN"));
        as(mayor(GM))
                .header("If-Match", "\"1\"")
                .delete(alliance + "/members/politie-eenheid")
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("ALLIANCE_INCOMPLETE"));
        as(mayor(GM))
                .header("If-Match", "\"1\"")
                .delete(alliance + "/members/school-presikhaaf")
                .then()
                .statusCode(404);

        anonymous()
                .get(alliance)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("members.orgId", contains("politie-eenheid", "woningcorporatie"));
        anonymous().get(alliance + "/history").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void only_those_whom_the_table_names_form_change_or_dissolve() {
        var alliance = activeAllianceIn(ARNHEM);
        var request = Map.of("mayorId", mayorIdOf(ARNHEM), "members", List.of());

        as(mayor(GM)).body(request).post(alliancesOf(ARNHEM)).then().statusCode(403);
        as(vro()).body(request).post(alliancesOf(ARNHEM)).then().statusCode(403);
        as(executive("GM0363")).body(request).post(alliancesOf(ARNHEM)).then().statusCode(403);
        anonymous().body(request).post(alliancesOf(ARNHEM)).then().statusCode(401);
        as(mayor("GM0363"))
                .header("If-Match", "\"1\"")
                .put(alliance + "/dissolution")
                .then()
                .statusCode(403);
        as(vro())
                .header("If-Match", "\"1\"")
                .put(alliance + "/dissolution")
                .then()
                .statusCode(403);
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        var alliance = activeAllianceIn(ARNHEM);

        as(mayor(GM)).put(alliance + "/dissolution").then().statusCode(428).body("code", is("VERSION_REQUIRED"));
        as(mayor(GM))
                .header("If-Match", "\"7\"")
                .put(alliance + "/dissolution")
                .then()
                .statusCode(412)
                .body("code", is("VERSION_STALE"));
        as(mayor(GM)).delete(alliance + "/members/politie-eenheid").then().statusCode(428);
    }

    @Test
    void rules_are_refused_with_their_code_and_place() {
        noAllianceIn(ARNHEM);

        form(ARNHEM, List.of(sent("school", "SCHOOL"), sent("school", "SCHOOL")))
                .statusCode(422)
                .body("code", is("MEMBER_TWICE"))
                .body("errors.pointer", hasItem("/members/1/orgId"));
        form(ARNHEM, List.of(Map.of("orgId", "school", "type", "SCHOOL", "from", "2023-01-02", "to", "2023-01-01")))
                .statusCode(422)
                .body("code", is("MEMBERSHIP_REVERSED"));
        as(executive(GM))
                .body(Map.of("mayorId", mayorIdOf("delft-west"), "members", List.of()))
                .post(alliancesOf(ARNHEM))
                .then()
                .statusCode(422)
                .body("code", is("MAYOR_NOT_OWN"))
                .body("errors.pointer", hasItem("/mayorId"));

        anonymous()
                .get(alliancesOf(ARNHEM) + "?status=FORMING")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_persons_name_is_no_organisation_and_an_unknown_type_no_member() {
        as(executive(GM))
                .body("""
                        {"mayorId": "Ahmed Marcouch", "members": [{"orgId": "Jan", "type": "FRIEND"}]}""")
                .post(alliancesOf(ARNHEM))
                .then()
                .statusCode(400)
                .contentType(PROBLEM_JSON)
                .body("errors.pointer", hasItem("/mayorId"))
                .body("errors.pointer", hasItem("/members/0/orgId"))
                .body("errors.pointer", hasItem("/members/0/type"))
                .body("errors.pointer", hasItem("/members/0/from"));
    }

    @Test
    void an_alliance_is_found_only_under_its_own_area() {
        var id = activeAllianceIn(ARNHEM).replaceAll(".*/", "");

        anonymous().get(alliancesOf("delft-west") + "/" + id).then().statusCode(404);
        anonymous().get(alliancesOf("no-such-area")).then().statusCode(404);
        anonymous().get(alliancesOf("delft-west")).then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void an_alliance_can_be_read_as_it_was() {
        var alliance = activeAllianceIn(ARNHEM);
        var then = anonymous().get(alliance).then().extract().<String>path("updatedAt");
        as(mayor(GM))
                .header("If-Match", "\"1\"")
                .body(SCHOOL)
                .put(alliance + "/members/school-presikhaaf")
                .then()
                .statusCode(200)
                .body("members", hasSize(3));

        anonymous()
                .queryParam("asOf", then)
                .get(alliance)
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("members", hasSize(2));
    }
}
