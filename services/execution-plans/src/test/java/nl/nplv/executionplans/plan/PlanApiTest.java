package nl.nplv.executionplans.plan;

import static nl.nplv.executionplans.plan.AreaFixtures.freshArea;
import static nl.nplv.executionplans.plan.AreaFixtures.plannedMeeting;
import static nl.nplv.executionplans.plan.PlanFixtures.PLANS;
import static nl.nplv.executionplans.plan.PlanFixtures.aPlan;
import static nl.nplv.executionplans.plan.PlanFixtures.challenge;
import static nl.nplv.executionplans.plan.PlanFixtures.draftIn;
import static nl.nplv.executionplans.plan.PlanFixtures.etag;
import static nl.nplv.executionplans.plan.PlanFixtures.involvement;
import static nl.nplv.executionplans.plan.PlanFixtures.step;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.partner;
import static nl.nplv.test.Caller.representative;
import static nl.nplv.test.Caller.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlanApiTest {
    private static final String BREDA = "breda-noord";

    @Test
    @Tag("EP1")
    void an_office_drafts_hears_residents_and_tables() {
        var area = freshArea(BREDA);
        var plan = draftIn(BREDA);

        step(plan, office(BREDA), "resident-input").then().statusCode(200).body("status", is("RESIDENT_INPUT"));
        step(plan, office(BREDA), "tabling", Map.of("meetingId", plannedMeeting(area)))
                .then()
                .statusCode(200)
                .body("status", is("TABLED"))
                .body("versions[0].number", is(1));

        assertThat(PublishedEvents.typesAbout(plan, 3))
                .containsExactly("plan-drafted", "resident-input-asked", "plan-tabled");
        anonymous()
                .get(PLANS + "/" + plan + "/challenges?sort=priority&fields=description")
                .then()
                .body("items.description", is(List.of("Debts", "Mould in homes", "Pupils who leave early")));
        anonymous().get(PLANS + "/" + plan + "/history").then().body("items", hasSize(3));
    }

    @Test
    @Tag("EP1")
    void an_unknown_meeting_is_awaited() {
        freshArea(BREDA);
        var plan = draftIn(BREDA);
        step(plan, office(BREDA), "resident-input").then().statusCode(200);

        step(plan, office(BREDA), "tabling", Map.of("meetingId", UUID.randomUUID()))
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("FACT_AWAITED"))
                .body("errors.pointer", hasItem("/meetingId"));

        anonymous().get(PLANS + "/" + plan).then().body("status", is("RESIDENT_INPUT"));
    }

    @Test
    void two_people_who_edit_two_parts_do_not_disturb_each_other() {
        freshArea(BREDA);
        var plan = PLANS + "/" + draftIn(BREDA);
        var analysis = etag(plan + "/analysis");
        var involvement = etag(plan + "/resident-involvement");

        as(office(BREDA))
                .header("If-Match", analysis)
                .body(Map.of("text", "Debts and mould."))
                .put(plan + "/analysis")
                .then()
                .statusCode(200);
        as(partner(BREDA))
                .header("If-Match", involvement)
                .body(involvement("At home.", "Renovation.", List.of()))
                .put(plan + "/resident-involvement")
                .then()
                .statusCode(200)
                .body("involvement.how", is("At home."));
    }

    @Test
    void of_two_people_who_edit_the_same_part_the_second_gets_412_and_reads_the_current_state() {
        freshArea(BREDA);
        var plan = PLANS + "/" + draftIn(BREDA);
        var read = etag(plan + "/analysis");
        as(office(BREDA))
                .header("If-Match", read)
                .body(Map.of("text", "First."))
                .put(plan + "/analysis")
                .then()
                .statusCode(200);

        as(partner(BREDA))
                .header("If-Match", read)
                .body(Map.of("text", "Second."))
                .put(plan + "/analysis")
                .then()
                .statusCode(412)
                .body("code", is("VERSION_STALE"))
                .body("detail", containsString("\"2\""));

        anonymous().get(plan + "/analysis").then().body("text", is("First."));
        as(office(BREDA))
                .body(Map.of("text", "None."))
                .put(plan + "/analysis")
                .then()
                .statusCode(428);
    }

    @Test
    void a_challenge_is_added_revised_and_removed_under_its_own_etag() {
        freshArea(BREDA);
        var plan = draftIn(BREDA);
        var challenges = PLANS + "/" + plan + "/challenges";
        var id = as(office(BREDA))
                .body(challenge("Loneliness", 4))
                .post(challenges)
                .then()
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .extract()
                .<String>path("id");

        as(partner(BREDA))
                .header("If-Match", "\"1\"")
                .body(challenge("Loneliness of the old", 4))
                .put(challenges + "/" + id)
                .then()
                .statusCode(200)
                .body("description", is("Loneliness of the old"));
        as(office(BREDA))
                .header("If-Match", "\"2\"")
                .delete(challenges + "/" + id)
                .then()
                .statusCode(204);

        anonymous().get(challenges + "/" + id).then().statusCode(404);
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 3))
                .containsExactly("challenge-added", "challenge-revised", "challenge-removed");
    }

    @Test
    void an_office_of_another_area_edits_nothing() {
        freshArea(BREDA);
        var plan = PLANS + "/" + draftIn(BREDA);

        as(office("delft-west"))
                .header("If-Match", etag(plan + "/analysis"))
                .body(Map.of("text", "Ours."))
                .put(plan + "/analysis")
                .then()
                .statusCode(403);
        as(office("delft-west"))
                .body(challenge("Ours", 9))
                .post(plan + "/challenges")
                .then()
                .statusCode(403);
        as(office("delft-west")).body(aPlan(BREDA)).post(PLANS).then().statusCode(403);
    }

    @Test
    void what_breaks_the_schema_is_refused_all_at_once() {
        as(office(BREDA))
                .body(Map.of("focusAreaSlug", "", "periodFrom", 1066, "periodTo", 2043, "colour", "red"))
                .post(PLANS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/focusAreaSlug", "/periodFrom", "/colour"));
        as(office(BREDA))
                .body(Map.of("focusAreaSlug", "atlantis", "periodFrom", 2023, "periodTo", 2043))
                .post(PLANS)
                .then()
                .statusCode(404);
    }

    @Test
    void residents_and_the_representative_comment_and_others_do_not() {
        freshArea(BREDA);
        var plan = draftIn(BREDA);
        var comments = PLANS + "/" + plan + "/comments";
        var body = Map.of("text", "Where do our children play?");

        as(resident(BREDA)).body(body).post(comments).then().statusCode(201).body("role", is("RES"));
        as(representative(BREDA))
                .body(body)
                .post(comments)
                .then()
                .statusCode(201)
                .body("role", is("REP"));
        as(resident("delft-west")).body(body).post(comments).then().statusCode(403);
        as(office(BREDA)).body(body).post(comments).then().statusCode(403);

        anonymous().get(comments).then().body("items", hasSize(2)).body("items.planVersion", everyItem(is(1)));
    }

    @Test
    void plans_are_listed_by_area_and_status_and_read_as_they_were() {
        freshArea(BREDA);
        var plan = draftIn(BREDA);
        step(plan, office(BREDA), "resident-input").then().statusCode(200);

        anonymous()
                .get(PLANS + "?focusAreaSlug=" + BREDA + "&status=RESIDENT_INPUT&limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(plan.toString()));
        anonymous()
                .get(PLANS + "/" + plan + "?asOf=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404);
        anonymous().get(PLANS + "?colour=red").then().statusCode(400);
    }
}
