package nl.nplv.executionplans.export;

import static nl.nplv.executionplans.intervention.InterventionFixtures.plannedIn;
import static nl.nplv.executionplans.intervention.InterventionFixtures.someFacts;
import static nl.nplv.executionplans.plan.AreaFixtures.freshArea;
import static nl.nplv.executionplans.plan.PlanFixtures.PLANS;
import static nl.nplv.executionplans.plan.PlanFixtures.challenge;
import static nl.nplv.executionplans.plan.PlanFixtures.draftIn;
import static nl.nplv.executionplans.plan.PlanFixtures.etag;
import static nl.nplv.executionplans.plan.PlanFixtures.firstChallengeOf;
import static nl.nplv.executionplans.plan.PlanFixtures.involvement;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlanExportApiTest {
    private static final String NIEUWEGEIN = "nieuwegein-centrale-as";
    private static final String IMPORTS = "/plans/v1/plan-imports";

    @Test
    void a_plan_is_read_as_json_page_pdf_and_drawing() {
        freshArea(NIEUWEGEIN);
        var plan = draftIn(NIEUWEGEIN);
        var path = PLANS + "/" + plan;
        anonymous().get(path + "/timeline").then().statusCode(404);
        plannedIn(plan, NIEUWEGEIN, firstChallengeOf(plan));

        anonymous()
                .get(path + "/document")
                .then()
                .statusCode(200)
                .body("challenges", hasSize(3))
                .body("interventions.facts.title", is(List.of("Debt help at the front door")));
        var page = anonymous()
                .get(path + "/page")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("style-src"))
                .extract()
                .asString();
        assertThat(page)
                .contains("<h1>Execution plan Nieuwegein Centrale As</h1>", "Goal PERSPECTIVE", "<svg", "150000.30");
        anonymous().get(path + "/timeline").then().statusCode(200).contentType("image/svg+xml");
        var file =
                anonymous().get(path + "/file").then().statusCode(200).extract().asByteArray();
        assertThat(file)
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII))
                .isEqualTo(anonymous().get(path + "/file").then().extract().asByteArray());
        anonymous().get(path + "/document?asOf=2020-01-01T00:00:00Z").then().statusCode(404);
    }

    @Test
    void a_plan_is_read_whole_as_it_was_at_a_moment() {
        freshArea(NIEUWEGEIN);
        var path = PLANS + "/" + draftIn(NIEUWEGEIN);
        var before = anonymous().get(path + "/analysis").then().extract().<String>path("updatedAt");
        as(office(NIEUWEGEIN))
                .header("If-Match", etag(path + "/analysis"))
                .body(Map.of("text", "Something else."))
                .put(path + "/analysis")
                .then()
                .statusCode(200);
        as(office(NIEUWEGEIN))
                .body(challenge("Later", 4))
                .post(path + "/challenges")
                .then()
                .statusCode(201);

        anonymous()
                .get(path + "/document")
                .then()
                .body("analysis", is("Something else."))
                .body("challenges", hasSize(4));
        anonymous()
                .get(path + "/document?asOf=" + before)
                .then()
                .statusCode(200)
                .body("analysis", is("One in three households has debts."))
                .body("interventions", hasSize(0));
    }

    @Test
    void what_is_exported_can_be_imported() {
        freshArea(NIEUWEGEIN);
        var plan = draftIn(NIEUWEGEIN);
        plannedIn(plan, NIEUWEGEIN, firstChallengeOf(plan));
        var document = anonymous()
                .get(PLANS + "/" + plan + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        take(document, true).then().statusCode(201).body("mistakes.code", is(List.of("PLAN_VERSION_OPEN")));
        take(document, false).then().statusCode(409).body("code", is("PLAN_VERSION_OPEN"));
        freshArea(NIEUWEGEIN);
        take(document, true).then().statusCode(201).body("mistakes", hasSize(0)).body("planId", nullValue());

        var copy = take(document, false)
                .then()
                .statusCode(201)
                .body("challenges", is(3))
                .body("interventions", is(1))
                .extract()
                .<String>path("planId");

        anonymous()
                .get(PLANS + "/" + copy + "/document")
                .then()
                .body("challenges.facts.description", is(List.of("Debts", "Mould in homes", "Pupils who leave early")))
                .body("interventions.status", is(List.of("PLANNED")));
        as(office("delft-west")).body(document).post(IMPORTS).then().statusCode(403);
    }

    @Test
    @Tag("EP2")
    @Tag("EP9")
    void every_broken_rule_of_a_document_is_named_at_once() {
        freshArea(NIEUWEGEIN);
        var id = UUID.randomUUID();
        var facts = new HashMap<>(someFacts("Deploy"));
        facts.put("police", "DEPLOYMENT");
        var document = Map.of(
                "focusAreaSlug",
                NIEUWEGEIN,
                "periodFrom",
                2043,
                "periodTo",
                2023,
                "analysis",
                "",
                "residentInvolvement",
                involvement("", "", List.of()),
                "challenges",
                List.of(
                        Map.of("id", id, "facts", challenge("Debts", 1)),
                        Map.of("id", id, "facts", challenge("Twice", 2))),
                "interventions",
                List.of(
                        Map.of("id", UUID.randomUUID(), "challengeId", id, "facts", facts, "status", "PLANNED"),
                        Map.of(
                                "id",
                                UUID.randomUUID(),
                                "challengeId",
                                UUID.randomUUID(),
                                "facts",
                                someFacts("Of nothing"),
                                "status",
                                "PLANNED")));
        var pointers = List.of(
                "/periodTo", "/challenges/1/id", "/interventions/0/facts/police", "/interventions/1/challengeId");

        take(document, true).then().statusCode(201).body("mistakes.pointer", is(pointers));
        take(document, false)
                .then()
                .statusCode(422)
                .body("code", is("PLAN_IMPORT_REFUSED"))
                .body("errors.pointer", is(pointers))
                .body(
                        "errors.code",
                        is(List.of("PERIOD_REVERSED", "ALREADY_EXISTS", "POLICE_NOT_ALLOCATED", "CHALLENGE_REQUIRED")));
    }

    private static Response take(Object document, boolean dryRun) {
        return as(office(NIEUWEGEIN))
                .queryParam("dryRun", dryRun)
                .body(document)
                .post(IMPORTS);
    }
}
