package nl.nplv.executionplans.adoption;

import static nl.nplv.executionplans.plan.AreaFixtures.freshArea;
import static nl.nplv.executionplans.plan.AreaFixtures.hold;
import static nl.nplv.executionplans.plan.AreaFixtures.plannedMeeting;
import static nl.nplv.executionplans.plan.PlanFixtures.PLANS;
import static nl.nplv.executionplans.plan.PlanFixtures.aPlan;
import static nl.nplv.executionplans.plan.PlanFixtures.adopt;
import static nl.nplv.executionplans.plan.PlanFixtures.adoptedIn;
import static nl.nplv.executionplans.plan.PlanFixtures.challenge;
import static nl.nplv.executionplans.plan.PlanFixtures.draftIn;
import static nl.nplv.executionplans.plan.PlanFixtures.etag;
import static nl.nplv.executionplans.plan.PlanFixtures.involvement;
import static nl.nplv.executionplans.plan.PlanFixtures.step;
import static nl.nplv.executionplans.plan.PlanFixtures.tableIn;
import static nl.nplv.executionplans.plan.PlanFixtures.tabledIn;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.mayor;
import static nl.nplv.test.Caller.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.test.Caller;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AdoptionApiTest {
    private static final String DORDRECHT = "dordrecht-west";
    private static final Caller MAYOR = mayor("GM0505");

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("EP1")
    void scenario_b_a_plan_without_what_residents_are_involved_on_is_refused_then_filled_tabled_and_adopted() {
        var area = freshArea(DORDRECHT);
        var plan = draftIn(DORDRECHT);
        involve(plan, "City talks.", "", List.of());
        step(plan, MAYOR, "adoption")
                .then()
                .statusCode(422)
                .contentType(PROBLEM_JSON)
                .body("code", is("RESIDENT_INVOLVEMENT_MISSING"))
                .body("errors.pointer", hasItem("/residentInvolvement/onWhat"));

        involve(plan, "City talks.", "Priorities.", List.of());
        tableIn(plan, DORDRECHT, area);
        step(plan, MAYOR, "adoption")
                .then()
                .statusCode(200)
                .body("status", is("ADOPTED"))
                .body("versions[0].number", is(1));

        var event = PublishedEvents.about(plan, 4).getLast();
        assertThat(event.path("type").asText()).endsWith("execution-plans.plan-adopted.v1");
        assertThat(event.at("/data/planVersion").asInt()).isEqualTo(1);
        assertThat(event.at("/data/challengeCount").asInt()).isEqualTo(3);
        assertThat(event.at("/data/focusAreaId").asText()).isEqualTo(area.toString());
    }

    @Test
    @Tag("EP1")
    void an_untabled_plan_is_refused_and_nothing_changes() {
        freshArea(DORDRECHT);
        var plan = draftIn(DORDRECHT);

        step(plan, MAYOR, "adoption").then().statusCode(409).body("code", is("PLAN_NOT_TABLED"));

        anonymous().get(PLANS + "/" + plan).then().body("status", is("DRAFT")).body("version", is(1));
        anonymous().get(PLANS + "/" + plan + "/versions/1").then().statusCode(404);
    }

    @Test
    @Tag("EP1")
    void a_meeting_that_was_not_held_is_awaited() {
        var area = freshArea(DORDRECHT);
        var plan = draftIn(DORDRECHT);
        step(plan, office(DORDRECHT), "resident-input").then().statusCode(200);
        step(plan, office(DORDRECHT), "tabling", Map.of("meetingId", plannedMeeting(area)))
                .then()
                .statusCode(200);

        step(plan, MAYOR, "adoption")
                .then()
                .statusCode(409)
                .body("code", is("FACT_AWAITED"))
                .body("detail", containsString("AllianceMeetingHeld"));
    }

    @Test
    @Tag("RP5")
    void a_cited_process_must_be_known_of_the_area_and_fed_back_once_it_closed() {
        var area = freshArea(DORDRECHT);
        var process = Ids.next();
        var plan = draftIn(DORDRECHT);
        involve(plan, "A citizens' assembly.", "Priorities.", List.of(process));
        tableIn(plan, DORDRECHT, area);
        refused(plan, 409, "FACT_AWAITED");

        Participation.publish("participation-opened", process, area, 1);
        Participation.publish("participation-closed", process, area, 2);
        await().untilAsserted(() -> refused(plan, 409, "PARTICIPATION_NOT_FED_BACK"));

        Participation.publish("participation-fed-back", process, area, 3);
        await().untilAsserted(() ->
                step(plan, MAYOR, "adoption").then().statusCode(200).body("status", is("ADOPTED")));
    }

    @Test
    @Tag("RP5")
    void a_process_of_another_area_does_not_count() {
        var area = freshArea(DORDRECHT);
        var process = Ids.next();
        var plan = draftIn(DORDRECHT);
        involve(plan, "A citizens' assembly.", "Priorities.", List.of(process));
        tableIn(plan, DORDRECHT, area);
        Participation.publish("participation-opened", process, Ids.next(), 1);

        await().untilAsserted(() -> refused(plan, 422, "PROCESS_ELSEWHERE"));
    }

    @Test
    @Tag("EP2")
    void an_adopted_version_never_changes_and_is_compared_with_the_next() {
        var area = freshArea(DORDRECHT);
        var plan = adoptedIn(DORDRECHT, area);
        var path = PLANS + "/" + plan;
        var first = anonymous()
                .get(path + "/versions/1")
                .then()
                .statusCode(200)
                .extract()
                .path("document")
                .toString();
        as(office(DORDRECHT))
                .header("If-Match", etag(path + "/analysis"))
                .body(Map.of("text", "Too late."))
                .put(path + "/analysis")
                .then()
                .statusCode(409)
                .body("code", is("PLAN_NOT_EDITABLE"));
        step(plan, office(DORDRECHT), "next-version").then().statusCode(200).body("status", is("DRAFT"));
        writeAnalysis(plan, "One in four households has debts.");
        as(office(DORDRECHT))
                .body(challenge("Loneliness", 4))
                .post(path + "/challenges")
                .then()
                .statusCode(201);
        tableIn(plan, DORDRECHT, area);
        adopt(plan, DORDRECHT);

        anonymous()
                .get(path + "/diff?from=1&to=2")
                .then()
                .statusCode(200)
                .body("plan.field", is(List.of("analysis")))
                .body("plan[0].words.kind", is(List.of("SAME", "REMOVED", "ADDED", "SAME")))
                .body("plan[0].words.text", is(List.of("One in", "three", "four", "households has debts.")))
                .body("challenges.kind", is(List.of("ADDED")))
                .body("challenges.label", is(List.of("Loneliness")))
                .body("interventions", hasSize(0));
        anonymous().get(path + "/versions").then().body("items.status", is(List.of("SUPERSEDED", "ADOPTED")));
        assertThat(anonymous()
                        .get(path + "/versions/1")
                        .then()
                        .extract()
                        .path("document")
                        .toString())
                .isEqualTo(first);
        assertThatThrownBy(() -> tamper(plan)).hasMessageContaining("an adopted version never changes");
    }

    @Test
    @Tag("EP2")
    void another_plan_of_the_area_supersedes_the_one_in_force() {
        var area = freshArea(DORDRECHT);
        var former = adoptedIn(DORDRECHT, area);

        var latter = adoptedIn(DORDRECHT, area);

        anonymous().get(PLANS + "/" + former).then().body("status", is("SUPERSEDED"));
        anonymous().get(PLANS + "/" + latter).then().body("status", is("ADOPTED"));
        assertThat(PublishedEvents.typesAbout(former, 5)).endsWith("plan-superseded");
    }

    @Test
    @Tag("EP2")
    void adoption_raced_a_hundred_times_leaves_one_adopted_version() {
        var area = freshArea(DORDRECHT);
        var former = adoptedIn(DORDRECHT, area);
        var latter = tabledIn(DORDRECHT, area);

        var answers = race(100, () -> as(MAYOR).header("If-Match", "\"3\"").put(PLANS + "/" + latter + "/adoption"));

        assertThat(answers).hasSize(100).isSubsetOf(200, 409, 412);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(versions(area, "ADOPTED", "IN_EXECUTION")).isEqualTo(1);
        anonymous().get(PLANS + "/" + former).then().body("status", is("SUPERSEDED"));
        anonymous().get(PLANS + "/" + latter).then().body("status", is("ADOPTED"));
        assertThat(PublishedEvents.typesAbout(latter, 4).stream().filter("plan-adopted"::equals))
                .hasSize(1);
        assertThat(PublishedEvents.typesAbout(former, 5).stream().filter("plan-superseded"::equals))
                .hasSize(1);
    }

    @Test
    @Tag("EP2")
    void drafting_raced_leaves_one_draft() {
        var area = freshArea(DORDRECHT);

        var answers =
                race(20, () -> as(office(DORDRECHT)).body(aPlan(DORDRECHT)).post(PLANS));

        assertThat(answers).hasSize(20).containsOnly(201, 409);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(versions(area, "DRAFT")).isEqualTo(1);
        as(office(DORDRECHT))
                .body(aPlan(DORDRECHT))
                .post(PLANS)
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("PLAN_VERSION_OPEN"));
    }

    @Test
    @Tag("EP2")
    void beside_a_draft_of_another_plan_no_next_version_begins() {
        var area = freshArea(DORDRECHT);
        var inForce = adoptedIn(DORDRECHT, area);
        var open = draftIn(DORDRECHT);

        anonymous().get(PLANS + "/" + open).then().body("status", is("DRAFT"));
        step(inForce, office(DORDRECHT), "next-version").then().statusCode(409).body("code", is("PLAN_VERSION_OPEN"));
    }

    @Test
    @Tag("EP1")
    void a_next_version_is_not_adopted_in_the_meeting_of_the_former_one() {
        var area = freshArea(DORDRECHT);
        var plan = adoptedIn(DORDRECHT, area);
        var meeting = anonymous().get(PLANS + "/" + plan).then().extract().<String>path("versions[0].meetingId");
        step(plan, office(DORDRECHT), "next-version").then().statusCode(200);
        step(plan, office(DORDRECHT), "resident-input").then().statusCode(200);
        step(plan, office(DORDRECHT), "tabling", Map.of("meetingId", meeting))
                .then()
                .statusCode(200);

        refused(plan, 409, "PLAN_NOT_TABLED");

        anonymous().get(PLANS + "/" + plan).then().body("versions.status", is(List.of("ADOPTED", "TABLED")));
        step(plan, office(DORDRECHT), "return").then().statusCode(200);
        var next = plannedMeeting(area);
        step(plan, office(DORDRECHT), "tabling", Map.of("meetingId", next))
                .then()
                .statusCode(200);
        hold(next, area, plan);
        step(plan, MAYOR, "adoption").then().statusCode(200);
    }

    @Test
    void only_the_mayor_of_the_municipality_adopts() {
        var area = freshArea(DORDRECHT);
        var plan = tabledIn(DORDRECHT, area);

        step(plan, mayor("GM0758"), "adoption").then().statusCode(403);
        step(plan, office(DORDRECHT), "adoption").then().statusCode(403);
        step(plan, MAYOR, "adoption").then().statusCode(200);
        step(plan, office(DORDRECHT), "execution").then().statusCode(200).body("status", is("IN_EXECUTION"));
        step(plan, MAYOR, "closing").then().statusCode(200).body("status", is("CLOSED"));
    }

    private static void refused(UUID plan, int status, String code) {
        step(plan, MAYOR, "adoption").then().statusCode(status).body("code", is(code));
    }

    private static void involve(UUID plan, String how, String onWhat, List<UUID> processes) {
        var part = PLANS + "/" + plan + "/resident-involvement";
        as(office(DORDRECHT))
                .header("If-Match", etag(part))
                .body(involvement(how, onWhat, processes))
                .put(part)
                .then()
                .statusCode(200);
    }

    private static void writeAnalysis(UUID plan, String text) {
        var part = PLANS + "/" + plan + "/analysis";
        as(office(DORDRECHT))
                .header("If-Match", etag(part))
                .body(Map.of("text", text))
                .put(part)
                .then()
                .statusCode(200);
    }

    private static List<Integer> race(int racers, Supplier<Response> racer) {
        try (var threads = Executors.newFixedThreadPool(20)) {
            return IntStream.range(0, racers)
                    .mapToObj(nth -> threads.submit(() -> racer.get().statusCode()))
                    .toList()
                    .stream()
                    .map(AdoptionApiTest::result)
                    .toList();
        }
    }

    private static Integer result(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException e) {
            throw new AssertionError("no answer", e);
        }
    }

    private long versions(UUID area, String... statuses) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select count(*) from plan_version where focus_area_id = ? and status = any(?)")) {
            statement.setObject(1, area);
            statement.setArray(2, connection.createArrayOf("text", statuses));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void tamper(UUID plan) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("update plan_snapshot set document = '{}' where plan_id = ?")) {
            statement.setObject(1, plan);
            statement.executeUpdate();
        }
    }
}
