package nl.nplv.executionplans.intervention;

import static nl.nplv.executionplans.plan.PlanFixtures.etag;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.office;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.test.Caller;

/** Interventions over HTTP, valid by default. */
public final class InterventionFixtures {
    /** Where interventions are. */
    public static final String INTERVENTIONS = "/plans/v1/interventions";

    private InterventionFixtures() {}

    /** Facts as a client sends them. */
    public static Map<String, Object> someFacts(String title) {
        return Map.of(
                "title",
                title,
                "type",
                "PREVENTIVE",
                "leadOrgId",
                "gemeente-breda",
                "start",
                "2023-09-01",
                "budget",
                List.of(Map.of("year", 2023, "amount", "50000.10"), Map.of("year", 2024, "amount", "100000.20")),
                "fundingLineIds",
                List.of(),
                "indicatorCodes",
                List.of("HOUSEHOLDS_IN_DEBT"),
                "police",
                "NONE");
    }

    /** Id of a planned intervention. */
    public static UUID plannedIn(UUID plan, String slug, UUID challenge) {
        return UUID.fromString(as(office(slug))
                .body(Map.of(
                        "planId", plan, "challengeId", challenge, "facts", someFacts("Debt help at the front door")))
                .post(INTERVENTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A step at the version that it has. */
    public static Response stepOf(UUID intervention, Caller by, String step, Object body) {
        var path = INTERVENTIONS + "/" + intervention;
        return as(by).header("If-Match", etag(path)).body(body).put(path + step);
    }
}
