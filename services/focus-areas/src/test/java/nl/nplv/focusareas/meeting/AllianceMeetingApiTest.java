package nl.nplv.focusareas.meeting;

import static nl.nplv.focusareas.alliance.AllianceFixtures.activeAllianceIn;
import static nl.nplv.focusareas.alliance.AllianceFixtures.noAllianceIn;
import static nl.nplv.focusareas.meeting.MeetingFixtures.closing;
import static nl.nplv.focusareas.meeting.MeetingFixtures.heldMeetingIn;
import static nl.nplv.focusareas.meeting.MeetingFixtures.meetingIn;
import static nl.nplv.focusareas.meeting.MeetingFixtures.meetingsOf;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.mayor;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.operator;
import static nl.nplv.test.Caller.partner;
import static nl.nplv.test.Caller.representative;
import static nl.nplv.test.Caller.resident;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AllianceMeetingApiTest {
    private static final String DORDRECHT = "dordrecht-west";
    private static final String GM = "GM0505";
    private static final String MARCH = "2023-03-01T14:00:00+01:00";

    @BeforeEach
    void given_an_active_alliance() {
        activeAllianceIn(DORDRECHT);
    }

    @Test
    void a_meeting_is_scheduled_prepared_held_and_minuted() {
        var plan = UUID.randomUUID().toString();
        var meeting = meetingIn(DORDRECHT, MARCH);
        var added = as(partner(DORDRECHT))
                .body(Map.of("type", "PLAN", "refId", plan))
                .post(meeting + "/agenda-items")
                .then()
                .statusCode(201)
                .header("ETag", is("\"2\""))
                .body("addedBy", is("alliantiepartner-parteon"))
                .extract();
        anonymous()
                .get(added.header("Location").replaceAll("https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body("refId", is(plan));
        as(office(DORDRECHT))
                .header("If-Match", "\"2\"")
                .body(Map.of("scheduledAt", "2023-03-08T14:00:00+01:00"))
                .put(meeting)
                .then()
                .statusCode(200)
                .body("scheduledAt", is("2023-03-08T13:00:00Z"));
        var decisions = List.of(Map.of("text", "The plan is adopted.", "agendaItemId", added.<String>path("id")));
        var decisionId = as(mayor(GM))
                .header("If-Match", "\"3\"")
                .body(closing(DORDRECHT, decisions))
                .put(meeting + "/closing")
                .then()
                .statusCode(200)
                .body("status", is("HELD"))
                .body("chairedBy", is("MAYOR"))
                .extract()
                .<String>path("decisions[0].id");
        as(office(DORDRECHT))
                .header("If-Match", "\"4\"")
                .body(Map.of("minutes", "Het plan is besproken."))
                .put(meeting + "/minutes")
                .then()
                .statusCode(200)
                .body("status", is("MINUTED"))
                .body("minutes", is("Het plan is besproken."));

        var events = PublishedEvents.about(idOf(meeting), 5);
        assertThat(PublishedEvents.typesAbout(idOf(meeting), 5))
                .containsExactly(
                        "alliance-meeting-scheduled",
                        "agenda-item-added",
                        "alliance-meeting-rescheduled",
                        "alliance-meeting-held",
                        "alliance-meeting-minuted");
        var held = events.get(3).path("data");
        assertThat(texts(held.path("agendaRefs"))).containsExactly(plan);
        assertThat(texts(held.path("decisions"))).containsExactly(decisionId);
        assertThat(held.path("meetingId").asText()).isEqualTo(idOf(meeting).toString());
        assertThat(held.path("chairedBy").asText()).isEqualTo("MAYOR");
        assertThat(events.toString()).doesNotContain("besproken").doesNotContain("adopted");
    }

    @Test
    void without_an_active_alliance_there_is_no_meeting() {
        noAllianceIn(DORDRECHT);

        as(office(DORDRECHT))
                .body(Map.of("scheduledAt", MARCH))
                .post(meetingsOf(DORDRECHT))
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("ALLIANCE_NOT_ACTIVE"));
    }

    @Test
    void a_meeting_of_an_alliance_that_was_dissolved_since_is_not_held() {
        var meeting = meetingIn(DORDRECHT, MARCH);
        noAllianceIn(DORDRECHT);

        as(mayor(GM))
                .header("If-Match", "\"1\"")
                .body(closing(DORDRECHT, List.of()))
                .put(meeting + "/closing")
                .then()
                .statusCode(409)
                .body("code", is("ALLIANCE_NOT_ACTIVE"));
        unchanged(meeting);
    }

    @Test
    void personal_data_in_minutes_is_corrected_and_then_taken_out_of_what_was_recorded() {
        var meeting = heldMeetingIn(DORDRECHT, MARCH);
        var text = "J. de Boer klaagde.";
        minuted(meeting, "/minutes", Map.of("minutes", text));
        redaction(meeting, "/minutes").statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
        minuted(meeting, "/minutes/correction", Map.of("minutes", "Een bewoner klaagde.", "reason", "Een naam."));

        var redaction = redaction(meeting, "/minutes")
                .statusCode(201)
                .body("states", is(1))
                .body("pointer", is("/minutes"))
                .extract();

        var versionThree =
                anonymous().get(meeting + "/history").then().extract().<String>path("items[2].changedAt");
        anonymous()
                .get(meeting + "?asOf=" + versionThree)
                .then()
                .body("version", is(3))
                .body("minutes", is("[redacted]"))
                .body("attendance", hasSize(1));
        anonymous()
                .get(meeting)
                .then()
                .body("minutes", is("Een bewoner klaagde."))
                .body("minutesCorrectionReason", is("Een naam."))
                .body("version", is(4));
        redaction(meeting, "/minutes").statusCode(404);
        redaction(meeting, "/allianceId/x").statusCode(404);
        var path = redaction.header("Location").replaceAll("https?://[^/]+", "");
        as(operator()).get(path).then().statusCode(200).body("ground", is("PERSONAL_DATA"));
        as(mayor(GM)).get(path).then().statusCode(403);
        as(vro()).get("/areas/v1/redactions/" + idOf(meeting)).then().statusCode(404);
        var events = PublishedEvents.about(UUID.fromString(redaction.path("id")), 1);
        assertThat(events.getFirst().path("type").asText()).endsWith(".text-redacted.v1");
        assertThat(events.toString())
                .doesNotContain("Boer")
                .contains(idOf(meeting).toString());
    }

    private static void minuted(String meeting, String step, Map<String, String> body) {
        as(office(DORDRECHT))
                .header("If-Match", "*")
                .body(body)
                .put(meeting + step)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse redaction(String meeting, String pointer) {
        return as(operator())
                .body(Map.of("aggregateId", idOf(meeting), "version", 3, "pointer", pointer, "ground", "PERSONAL_DATA"))
                .post("/areas/v1/redactions")
                .then();
    }

    @Test
    void a_meeting_that_has_not_begun_is_not_closed() {
        var meeting = meetingIn(DORDRECHT, "2999-03-01T14:00:00+01:00");

        as(mayor(GM))
                .header("If-Match", "\"1\"")
                .body(closing(DORDRECHT, List.of()))
                .put(meeting + "/closing")
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("MEETING_NOT_BEGUN"));

        unchanged(meeting);
    }

    @Test
    void closing_without_mayor_or_recorded_deputy_is_refused_and_changes_nothing() {
        var meeting = meetingIn(DORDRECHT, MARCH);
        var byDeputy = Map.of(
                "chairedBy", "DEPUTY",
                "attendance", List.of(Map.of("orgId", "gemeente-dordrecht-locoburgemeester", "role", "DEPUTY")),
                "decisions", List.of());

        as(mayor(GM))
                .header("If-Match", "\"1\"")
                .body(Map.of("chairedBy", "MAYOR", "attendance", List.of(), "decisions", List.of()))
                .put(meeting + "/closing")
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("CHAIR_ABSENT"));
        as(mayor(GM))
                .header("If-Match", "\"1\"")
                .body(byDeputy)
                .put(meeting + "/closing")
                .then()
                .statusCode(409)
                .body("code", is("CHAIR_ABSENT"));
        unchanged(meeting);

        as(mayor(GM))
                .header("If-Match", "\"1\"")
                .body(Map.of("deputyId", "gemeente-dordrecht-locoburgemeester"))
                .put(meeting + "/deputy")
                .then()
                .statusCode(200)
                .body("deputyId", is("gemeente-dordrecht-locoburgemeester"));
        as(mayor(GM))
                .header("If-Match", "\"2\"")
                .body(byDeputy)
                .put(meeting + "/closing")
                .then()
                .statusCode(200)
                .body("chairedBy", is("DEPUTY"));

        assertThat(PublishedEvents.typesAbout(idOf(meeting), 3))
                .containsExactly("alliance-meeting-scheduled", "meeting-deputy-recorded", "alliance-meeting-held");
    }

    @Test
    void a_cancelled_meeting_is_not_held() {
        var meeting = meetingIn(DORDRECHT, MARCH);

        as(office(DORDRECHT))
                .header("If-Match", "\"1\"")
                .put(meeting + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"));
        as(mayor(GM))
                .header("If-Match", "\"2\"")
                .body(closing(DORDRECHT, List.of()))
                .put(meeting + "/closing")
                .then()
                .statusCode(409)
                .body("code", is("ILLEGAL_TRANSITION"));
        as(partner(DORDRECHT))
                .body(Map.of("type", "PLAN"))
                .post(meeting + "/agenda-items")
                .then()
                .statusCode(409)
                .body("code", is("ILLEGAL_TRANSITION"));

        assertThat(PublishedEvents.typesAbout(idOf(meeting), 2))
                .containsExactly("alliance-meeting-scheduled", "alliance-meeting-cancelled");
        anonymous().get(meeting + "/history").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void what_several_parties_add_at_once_is_all_kept() {
        var meeting = meetingIn(DORDRECHT, MARCH);
        var parties = List.of(office(DORDRECHT), partner(DORDRECHT), executive(GM), mayor(GM));

        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> as(parties.get(i % parties.size()))
                        .body(Map.of("type", "OTHER", "title", "Rondvraag"))
                        .post(meeting + "/agenda-items")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).hasSize(8).containsOnly(201);
        anonymous()
                .get(meeting)
                .then()
                .statusCode(200)
                .header("ETag", is("\"9\""))
                .body("agenda", hasSize(10));
    }

    @Test
    void an_item_that_is_sent_again_under_the_same_key_is_added_once() {
        var meeting = meetingIn(DORDRECHT, MARCH);
        var request = as(partner(DORDRECHT)).body(Map.of("type", "OTHER", "title", "Rondvraag"));

        var first =
                request.post(meeting + "/agenda-items").then().statusCode(201).extract();
        var second =
                request.post(meeting + "/agenda-items").then().statusCode(201).extract();

        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        anonymous().get(meeting).then().statusCode(200).body("agenda", hasSize(3));
    }

    @Test
    void a_meeting_can_be_read_as_it_was() {
        var meeting = meetingIn(DORDRECHT, MARCH);
        var then = anonymous().get(meeting).then().extract().<String>path("updatedAt");
        as(office(DORDRECHT))
                .header("If-Match", "\"1\"")
                .put(meeting + "/cancellation")
                .then()
                .statusCode(200);

        anonymous()
                .queryParam("asOf", then)
                .get(meeting)
                .then()
                .statusCode(200)
                .body("status", is("PLANNED"))
                .body("agenda.type", contains("PLAN", "PROGRESS"));
    }

    @Test
    void only_those_whom_the_table_names_may_act() {
        var meeting = meetingIn(DORDRECHT, MARCH);
        var schedule = Map.of("scheduledAt", MARCH);
        var item = Map.of("type", "PLAN");

        Stream.of(mayor(GM), partner(DORDRECHT), executive(GM), vro(), office("delft-west"))
                .forEach(other -> as(other)
                        .body(schedule)
                        .post(meetingsOf(DORDRECHT))
                        .then()
                        .statusCode(403));
        Stream.of(representative(DORDRECHT), resident(DORDRECHT), vro(), partner("delft-west"), executive("GM0503"))
                .forEach(other -> as(other)
                        .body(item)
                        .post(meeting + "/agenda-items")
                        .then()
                        .statusCode(403));
        Stream.of(office(DORDRECHT), executive(GM), mayor("GM0503"), vro())
                .forEach(other -> as(other)
                        .header("If-Match", "\"1\"")
                        .body(closing(DORDRECHT, List.of()))
                        .put(meeting + "/closing")
                        .then()
                        .statusCode(403));
        as(mayor(GM))
                .header("If-Match", "\"1\"")
                .put(meeting + "/cancellation")
                .then()
                .statusCode(403);
        anonymous().body(item).post(meeting + "/agenda-items").then().statusCode(401);
        unchanged(meeting);
    }

    @Test
    void rules_about_items_and_decisions_are_refused_with_code_and_place() {
        var meeting = meetingIn(DORDRECHT, MARCH);
        var decisions =
                List.of(Map.of("text", "x", "agendaItemId", UUID.randomUUID().toString()));

        as(partner(DORDRECHT))
                .body(Map.of("type", "BOTTLENECK", "title", "Schuldgegevens"))
                .post(meeting + "/agenda-items")
                .then()
                .statusCode(422)
                .body("code", is("AGENDA_ITEM_INCOMPLETE"))
                .body("errors.pointer", hasItem("/refId"));
        as(mayor(GM))
                .header("If-Match", "\"1\"")
                .body(closing(DORDRECHT, decisions))
                .put(meeting + "/closing")
                .then()
                .statusCode(422)
                .body("code", is("AGENDA_ITEM_UNKNOWN"))
                .body("errors.pointer", hasItem("/decisions/0/agendaItemId"));
        as(mayor(GM))
                .header("If-Match", "\"1\"")
                .body("""
                        {"chairedBy": "ALDERMAN", "attendance": [{"orgId": "Piet"}], "decisions": [{"text": ""}]}""")
                .put(meeting + "/closing")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/chairedBy"))
                .body("errors.pointer", hasItem("/attendance/0/orgId"))
                .body("errors.pointer", hasItem("/attendance/0/role"))
                .body("errors.pointer", hasItem("/decisions/0/text"));
        as(mayor(GM))
                .body(closing(DORDRECHT, List.of()))
                .put(meeting + "/closing")
                .then()
                .statusCode(428);
        unchanged(meeting);
    }

    @Test
    void the_next_meeting_is_the_first_planned_one_from_today_on() {
        planNothingIn(DORDRECHT);
        var next = "/areas/v1/focus-areas/" + DORDRECHT + "/next-meeting";
        meetingIn(DORDRECHT, MARCH);
        anonymous().get(next).then().statusCode(404);
        meetingIn(DORDRECHT, "2099-06-01T12:00:00Z");
        var first = meetingIn(DORDRECHT, "2099-03-01T12:00:00Z");

        anonymous()
                .get(next)
                .then()
                .statusCode(200)
                .body("id", is(idOf(first).toString()))
                .body("agenda.type", contains("PLAN", "PROGRESS"))
                .body("minutes", nullValue());
    }

    @Test
    void meetings_are_found_by_status_and_time_under_their_own_area() {
        var held = idOf(heldMeetingIn(DORDRECHT, "2021-05-01T12:00:00Z")).toString();
        var list = meetingsOf(DORDRECHT);

        anonymous()
                .get(list + "?status=HELD&scheduledAtGte=2021-05-01T12:00:00Z&scheduledAtLte=2021-05-01T12:00:00Z")
                .then()
                .statusCode(200)
                .body("items.id", contains(held));
        anonymous()
                .get(list + "?status=PLANNED&scheduledAtLte=2021-05-01T12:00:00Z")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        anonymous().get(meetingsOf("delft-west") + "/" + held).then().statusCode(404);
        anonymous()
                .get(list + "/" + held + "/agenda-items/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static void planNothingIn(String slug) {
        anonymous()
                .get(meetingsOf(slug) + "?status=PLANNED&limit=100")
                .then()
                .extract()
                .<List<String>>path("items.id")
                .forEach(id -> as(office(slug))
                        .header("If-Match", "*")
                        .put(meetingsOf(slug) + "/" + id + "/cancellation")
                        .then()
                        .statusCode(200));
    }

    private static void unchanged(String meeting) {
        anonymous()
                .get(meeting)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("status", is("PLANNED"));
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.replaceAll(".*/", ""));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
