package nl.nplv.executionplans.bottleneck;

import static nl.nplv.executionplans.plan.AreaFixtures.plannedMeeting;
import static nl.nplv.executionplans.plan.PlanFixtures.etag;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.office;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.test.Caller;
import nl.nplv.test.ForeignEvents;

/** Bottlenecks over HTTP, valid by default. */
public final class BottleneckFixtures {
    /** Where bottlenecks are. */
    public static final String BOTTLENECKS = "/plans/v1/bottlenecks";

    private BottleneckFixtures() {}

    /** A bottleneck as a client sends it. */
    public static Map<String, Object> aBottleneck(String slug, boolean national) {
        return Map.of(
                "focusAreaSlug",
                slug,
                "facts",
                Map.of(
                        "title", "Debt data cannot be shared",
                        "description", "The office may not see which households are in arrears.",
                        "cause", "LAW",
                        "ministry", "SZW",
                        "nationalAction", national));
    }

    /** Id of a reported bottleneck. */
    public static UUID reportedIn(String slug, boolean national) {
        return UUID.fromString(as(office(slug))
                .body(aBottleneck(slug, national))
                .post(BOTTLENECKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Id of a tabled bottleneck. */
    public static UUID tabledIn(String slug, UUID area, boolean national) {
        var id = reportedIn(slug, national);
        move(id, office(slug), "tabling", Map.of("meetingId", plannedMeeting(area)))
                .then()
                .statusCode(200);
        return id;
    }

    /** A step at the version that it has. */
    public static Response move(UUID bottleneck, Caller by, String step, Object body) {
        var path = BOTTLENECKS + "/" + bottleneck;
        return as(by).header("If-Match", etag(path)).body(body).put(path + "/" + step);
    }

    /** The state is represented in the area by an official of this ministry; the id. */
    public static UUID represented(UUID area, String ministry) {
        var id = Ids.next();
        ForeignEvents.publishArea(
                "representative-appointed", id, 2, Map.of("focusAreaId", area, "ministry", ministry, "rank", "DG"));
        return id;
    }
}
