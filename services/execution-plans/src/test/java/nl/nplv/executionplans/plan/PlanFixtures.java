package nl.nplv.executionplans.plan;

import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.mayor;
import static nl.nplv.test.Caller.office;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nplv.shared.reference.Programme;
import nl.nplv.test.Caller;

/** Plans over HTTP, valid by default. */
public final class PlanFixtures {
    /** Where plans are. */
    public static final String PLANS = "/plans/v1/plans";

    private PlanFixtures() {}

    /** A whole plan as a client sends it. */
    public static Map<String, Object> aPlan(String slug) {
        return Map.of(
                "focusAreaSlug",
                slug,
                "periodFrom",
                2023,
                "periodTo",
                2043,
                "analysis",
                "One in three households has debts.",
                "residentInvolvement",
                involvement("City talks in every neighbourhood.", "Priorities and renovation.", List.of()),
                "challenges",
                List.of(challenge("Debts", 1), challenge("Mould in homes", 2), challenge("Pupils who leave early", 3)));
    }

    /** A challenge as a client sends it. */
    public static Map<String, Object> challenge(String description, int priority) {
        return Map.of("goal", "PERSPECTIVE", "domain", "WORK_DEBT", "description", description, "priority", priority);
    }

    /** Resident involvement as a client sends it. */
    public static Map<String, Object> involvement(String how, String onWhat, List<UUID> processIds) {
        return Map.of("how", how, "onWhat", onWhat, "processIds", processIds);
    }

    /** Id of a whole draft. */
    public static UUID draftIn(String slug) {
        return UUID.fromString(as(office(slug))
                .body(aPlan(slug))
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A step of a plan at the version that it has. */
    public static Response step(UUID plan, Caller by, String step, Object body) {
        return as(by).header("If-Match", etag(PLANS + "/" + plan)).body(body).put(PLANS + "/" + plan + "/" + step);
    }

    /** A step of a plan that takes no body. */
    public static Response step(UUID plan, Caller by, String step) {
        return as(by).header("If-Match", etag(PLANS + "/" + plan)).put(PLANS + "/" + plan + "/" + step);
    }

    /** ETag of a resource. */
    public static String etag(String path) {
        return Objects.requireNonNull(
                anonymous().get(path).then().statusCode(200).extract().header("ETag"));
    }

    /** Id of a plan that was tabled in a meeting that was held after that. */
    public static UUID tabledIn(String slug, UUID areaId) {
        var plan = draftIn(slug);
        tableIn(plan, slug, areaId);
        return plan;
    }

    /** Tables the newest version in a meeting, which is then held. */
    public static void tableIn(UUID plan, String slug, UUID areaId) {
        step(plan, office(slug), "resident-input").then().statusCode(200);
        var meeting = AreaFixtures.plannedMeeting(areaId);
        step(plan, office(slug), "tabling", Map.of("meetingId", meeting)).then().statusCode(200);
        AreaFixtures.hold(meeting, areaId, plan);
    }

    /** Id of a plan that was adopted. */
    public static UUID adoptedIn(String slug, UUID areaId) {
        var plan = tabledIn(slug, areaId);
        adopt(plan, slug);
        return plan;
    }

    /** Adopts the newest version. */
    public static void adopt(UUID plan, String slug) {
        step(plan, mayor(municipalityOf(slug)), "adoption").then().statusCode(200);
    }

    /** Code of the municipality of an area. */
    public static String municipalityOf(String slug) {
        return Programme.areas().stream()
                .filter(area -> area.slug().equals(slug))
                .map(area -> area.gm().value())
                .findFirst()
                .orElseThrow();
    }

    /** Id of the first challenge of a plan. */
    public static UUID firstChallengeOf(UUID plan) {
        return UUID.fromString(anonymous()
                .get(PLANS + "/" + plan + "/challenges?sort=priority")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }
}
