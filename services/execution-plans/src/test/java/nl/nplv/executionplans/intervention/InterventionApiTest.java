package nl.nplv.executionplans.intervention;

import static nl.nplv.executionplans.intervention.InterventionFixtures.INTERVENTIONS;
import static nl.nplv.executionplans.intervention.InterventionFixtures.plannedIn;
import static nl.nplv.executionplans.intervention.InterventionFixtures.someFacts;
import static nl.nplv.executionplans.intervention.InterventionFixtures.stepOf;
import static nl.nplv.executionplans.plan.AreaFixtures.freshArea;
import static nl.nplv.executionplans.plan.PlanFixtures.PLANS;
import static nl.nplv.executionplans.plan.PlanFixtures.adopt;
import static nl.nplv.executionplans.plan.PlanFixtures.challenge;
import static nl.nplv.executionplans.plan.PlanFixtures.draftIn;
import static nl.nplv.executionplans.plan.PlanFixtures.etag;
import static nl.nplv.executionplans.plan.PlanFixtures.firstChallengeOf;
import static nl.nplv.executionplans.plan.PlanFixtures.step;
import static nl.nplv.executionplans.plan.PlanFixtures.tableIn;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InterventionApiTest {
    private static final String TILBURG = "tilburg-noordwest";

    @Test
    @Tag("EP2")
    void an_intervention_without_a_challenge_of_its_plan_is_refused() {
        freshArea(TILBURG);
        var elsewhere = firstChallengeOf(draftIn(TILBURG));
        freshArea(TILBURG);
        var plan = draftIn(TILBURG);

        Stream.of(
                        Map.of("planId", plan, "facts", someFacts("Nothing to follow from")),
                        Map.of("planId", plan, "challengeId", UUID.randomUUID(), "facts", someFacts("Unknown")),
                        Map.of("planId", plan, "challengeId", elsewhere, "facts", someFacts("Of another plan")))
                .forEach(body -> as(office(TILBURG))
                        .body(body)
                        .post(INTERVENTIONS)
                        .then()
                        .statusCode(422)
                        .contentType(PROBLEM_JSON)
                        .body("code", is("CHALLENGE_REQUIRED"))
                        .body("errors.pointer", hasItem("/challengeId")));

        anonymous().get(INTERVENTIONS + "?planId=" + plan).then().body("items", hasSize(0));
    }

    @Test
    @Tag("EP7")
    void it_runs_is_adjusted_with_a_reason_runs_again_and_is_done() {
        var area = freshArea(TILBURG);
        var plan = draftIn(TILBURG);
        var intervention = plannedIn(plan, TILBURG, firstChallengeOf(plan));
        stepOf(intervention, office(TILBURG), "/start", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("PLAN_NOT_ADOPTED"));
        tableIn(plan, TILBURG, area);
        adopt(plan, TILBURG);

        stepOf(intervention, office(TILBURG), "/start", Map.of())
                .then()
                .statusCode(200)
                .body("status", is("RUNNING"));
        stepOf(intervention, partner(TILBURG), "/adjustment", Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body("code", is("ADJUSTMENT_REASON_MISSING"));
        stepOf(intervention, partner(TILBURG), "/adjustment", Map.of("lessonId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", is("LESSON_UNKNOWN"));
        stepOf(
                        intervention,
                        partner(TILBURG),
                        "/adjustment",
                        Map.of("reason", "Too few referrals.", "facts", someFacts("Debt help in the library")))
                .then()
                .statusCode(200)
                .body("status", is("ADJUSTED"))
                .body("facts.title", is("Debt help in the library"));
        stepOf(intervention, office(TILBURG), "/resumption", Map.of()).then().statusCode(200);
        stepOf(intervention, office(TILBURG), "/completion", Map.of())
                .then()
                .statusCode(200)
                .body("status", is("DONE"));

        anonymous()
                .get(INTERVENTIONS + "/" + intervention)
                .then()
                .body("steps.status", is(List.of("PLANNED", "RUNNING", "ADJUSTED", "RUNNING", "DONE")))
                .body("total", is("150000.30"));
        var events = PublishedEvents.about(intervention, 5);
        assertThat(events.get(2).at("/data/reason").asText()).isEqualTo("Too few referrals.");
        assertThat(PublishedEvents.typesAbout(intervention, 5))
                .containsExactly(
                        "intervention-planned",
                        "intervention-started",
                        "intervention-adjusted",
                        "intervention-resumed",
                        "intervention-completed");
    }

    @Test
    void a_planned_one_is_revised_or_removed_and_a_running_one_is_not() {
        var area = freshArea(TILBURG);
        var plan = draftIn(TILBURG);
        var challenge = firstChallengeOf(plan);
        var removed = plannedIn(plan, TILBURG, challenge);
        var kept = plannedIn(plan, TILBURG, challenge);
        stepOf(kept, office(TILBURG), "", Map.of("challengeId", challenge, "facts", someFacts("Renamed")))
                .then()
                .statusCode(200)
                .body("facts.title", is("Renamed"));
        as(office(TILBURG))
                .header("If-Match", "\"1\"")
                .delete(INTERVENTIONS + "/" + removed)
                .then()
                .statusCode(204);
        var challengePath = PLANS + "/" + plan + "/challenges/" + challenge;
        as(office(TILBURG))
                .header("If-Match", etag(challengePath))
                .delete(challengePath)
                .then()
                .statusCode(409)
                .body("code", is("CHALLENGE_IN_USE"));
        tableIn(plan, TILBURG, area);
        adopt(plan, TILBURG);
        stepOf(kept, office(TILBURG), "/start", Map.of()).then().statusCode(200);
        stepOf(kept, office(TILBURG), "/stop", Map.of("reason", "The building was sold."))
                .then()
                .statusCode(200)
                .body("status", is("STOPPED"));

        stepOf(kept, office(TILBURG), "", Map.of("challengeId", challenge, "facts", someFacts("Again")))
                .then()
                .statusCode(409);
        anonymous().get(INTERVENTIONS + "?planId=" + plan).then().body("items.id", is(List.of(kept.toString())));
    }

    @Test
    void interventions_are_found_by_goal_domain_and_status_and_their_budgets_add_up_exactly() {
        var area = freshArea(TILBURG);
        var plan = draftIn(TILBURG);
        var challenge = firstChallengeOf(plan);
        var first = plannedIn(plan, TILBURG, challenge);
        var second = plannedIn(plan, TILBURG, challenge);

        anonymous()
                .get(INTERVENTIONS + "?planId=" + plan
                        + "&goal=PERSPECTIVE&domain=WORK_DEBT&status=PLANNED&sort=startOn")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(first.toString(), second.toString()));
        anonymous()
                .get(INTERVENTIONS + "?planId=" + plan + "&goal=SAFETY")
                .then()
                .body("items", hasSize(0));
        anonymous()
                .get("/plans/v1/budget-sums?planId=" + plan)
                .then()
                .statusCode(200)
                .body("sums", hasSize(0))
                .body("total", is("0.00"));
        tableIn(plan, TILBURG, area);
        adopt(plan, TILBURG);
        anonymous()
                .get("/plans/v1/budget-sums?planId=" + plan + "&focusAreaSlug=" + TILBURG)
                .then()
                .statusCode(200)
                .body("sums.goal", everyItem(is("PERSPECTIVE")))
                .body("sums.year", is(List.of(2023, 2024)))
                .body("sums.amount", is(List.of("100000.20", "200000.40")))
                .body("total", is("300000.60"));
    }

    @Test
    @Tag("EP1")
    void what_a_draft_adds_or_changes_is_neither_started_nor_counted_before_it_is_adopted() {
        var area = freshArea(TILBURG);
        var plan = draftIn(TILBURG);
        var challenge = firstChallengeOf(plan);
        var changed = plannedIn(plan, TILBURG, challenge);
        var running = plannedIn(plan, TILBURG, challenge);
        tableIn(plan, TILBURG, area);
        adopt(plan, TILBURG);
        stepOf(running, office(TILBURG), "/start", Map.of()).then().statusCode(200);
        step(plan, office(TILBURG), "next-version").then().statusCode(200);
        var added = plannedIn(plan, TILBURG, challenge);
        var anew = new HashMap<>(someFacts("Otherwise"));
        anew.put("budget", List.of(Map.of("year", 2024, "amount", "9000000.00")));
        stepOf(changed, office(TILBURG), "", Map.of("challengeId", challenge, "facts", anew))
                .then()
                .statusCode(200);

        Stream.of(added, changed)
                .forEach(each -> stepOf(each, office(TILBURG), "/start", Map.of())
                        .then()
                        .statusCode(409)
                        .contentType(PROBLEM_JSON)
                        .body("code", is("PLAN_NOT_ADOPTED")));
        stepOf(running, office(TILBURG), "/adjustment", Map.of("reason", "Too few referrals.", "facts", anew))
                .then()
                .statusCode(200);
        anonymous()
                .get("/plans/v1/budget-sums?planId=" + plan)
                .then()
                .body("sums.amount", is(List.of("50000.10", "9100000.20")));
        tableIn(plan, TILBURG, area);
        adopt(plan, TILBURG);
        stepOf(added, office(TILBURG), "/start", Map.of()).then().statusCode(200);
        stepOf(changed, office(TILBURG), "/start", Map.of()).then().statusCode(200);
        anonymous().get("/plans/v1/budget-sums?planId=" + plan).then().body("total", is("18150000.30"));
    }

    @Test
    @Tag("EP9")
    void a_challenge_comes_into_safety_once_its_work_with_police_names_the_local_triangle() {
        freshArea(TILBURG);
        var plan = draftIn(TILBURG);
        var challenge = firstChallengeOf(plan);
        var path = PLANS + "/" + plan + "/challenges/" + challenge;
        var intervention = plannedIn(plan, TILBURG, challenge);
        var facts = new HashMap<>(someFacts("Street coaches"));
        facts.put("police", "PARTNER");
        stepOf(intervention, office(TILBURG), "", Map.of("challengeId", challenge, "facts", facts))
                .then()
                .statusCode(200);
        var safety = Map.of("goal", "SAFETY", "domain", "SAFETY", "description", "Street crime", "priority", 1);

        as(office(TILBURG))
                .header("If-Match", etag(path))
                .body(safety)
                .put(path)
                .then()
                .statusCode(422)
                .contentType(PROBLEM_JSON)
                .body("code", is("LOCAL_TRIANGLE_REQUIRED"))
                .body("errors.pointer", is(List.of("/domain")));
        anonymous().get(path).then().body("domain", is("WORK_DEBT"));

        facts.put("localTriangleRef", "LD-2023-014");
        stepOf(intervention, office(TILBURG), "", Map.of("challengeId", challenge, "facts", facts))
                .then()
                .statusCode(200);
        as(office(TILBURG))
                .header("If-Match", etag(path))
                .body(safety)
                .put(path)
                .then()
                .statusCode(200)
                .body("domain", is("SAFETY"));
    }

    @Test
    @Tag("EP2")
    void no_intervention_is_planned_for_a_challenge_that_is_removed_meanwhile() {
        freshArea(TILBURG);
        var plan = draftIn(TILBURG);
        var challenges = PLANS + "/" + plan + "/challenges";

        for (int round = 0; round < 20; round++) {
            var challenge = as(office(TILBURG))
                    .body(challenge("Loneliness", 4))
                    .post(challenges)
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            var planned = CompletableFuture.supplyAsync(() -> as(office(TILBURG))
                    .body(Map.of("planId", plan, "challengeId", challenge, "facts", someFacts("Coffee in the library")))
                    .post(INTERVENTIONS)
                    .statusCode());
            var removed = CompletableFuture.supplyAsync(() -> as(office(TILBURG))
                    .header("If-Match", "\"1\"")
                    .delete(challenges + "/" + challenge)
                    .statusCode());

            assertThat(List.of(planned.join(), removed.join())).isIn(List.of(201, 409), List.of(422, 204));
        }
    }

    @Test
    void the_timeline_of_an_area_goes_on_from_any_moment() {
        var area = freshArea(TILBURG);
        var plan = draftIn(TILBURG);
        var first = plannedIn(plan, TILBURG, firstChallengeOf(plan));
        var second = plannedIn(plan, TILBURG, firstChallengeOf(plan));
        tableIn(plan, TILBURG, area);
        adopt(plan, TILBURG);
        stepOf(first, office(TILBURG), "/start", Map.of()).then().statusCode(200);
        stepOf(first, office(TILBURG), "/stop", Map.of("reason", "The building was sold."))
                .then()
                .statusCode(200);
        var since =
                anonymous().get(INTERVENTIONS + "/" + first).then().extract().<String>path("steps[0].at");

        var from = "/plans/v1/timeline-entries?focusAreaSlug=" + TILBURG + "&since=";
        anonymous()
                .get(from + since)
                .then()
                .statusCode(200)
                .body(
                        "items.interventionId",
                        is(List.of(first.toString(), second.toString(), first.toString(), first.toString())))
                .body("items.step.status", is(List.of("PLANNED", "PLANNED", "RUNNING", "STOPPED")))
                .body("items[3].step.reason", is("The building was sold."));
        anonymous().get(from + "2099-01-01T00:00:00Z").then().body("items", hasSize(0));
        anonymous().get("/plans/v1/timeline-entries").then().statusCode(400);
    }

    @Test
    void a_negative_budget_or_one_with_parts_of_a_cent_breaks_the_schema() {
        freshArea(TILBURG);
        var plan = draftIn(TILBURG);
        var facts = new HashMap<>(someFacts("Negative"));
        facts.put("budget", List.of(Map.of("year", 2023, "amount", "-1.00")));

        as(office(TILBURG))
                .body(Map.of("planId", plan, "challengeId", firstChallengeOf(plan), "facts", facts))
                .post(INTERVENTIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/facts/budget/0/amount"));
    }

    @Test
    void nobody_of_another_area_carries_it_out() {
        freshArea(TILBURG);
        var plan = draftIn(TILBURG);
        var intervention = plannedIn(plan, TILBURG, firstChallengeOf(plan));

        stepOf(intervention, office("delft-west"), "/start", Map.of()).then().statusCode(403);
        stepOf(intervention, office("delft-west"), "/completion", Map.of())
                .then()
                .statusCode(403);
        stepOf(intervention, office("delft-west"), "/resumption", Map.of())
                .then()
                .statusCode(403);
        stepOf(intervention, office("delft-west"), "/adjustment", Map.of("reason", "Ours."))
                .then()
                .statusCode(403);
        stepOf(intervention, office("delft-west"), "/stop", Map.of("reason", "Ours."))
                .then()
                .statusCode(403);
    }
}
