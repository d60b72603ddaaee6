package nl.nplv.focusareas.meeting;

import static nl.nplv.focusareas.alliance.AllianceFixtures.mayorIdOf;
import static nl.nplv.focusareas.alliance.AllianceFixtures.municipalityOf;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.mayor;
import static nl.nplv.test.Caller.office;

import java.util.List;
import java.util.Map;

/** Meetings over HTTP, valid by default; the area needs an active alliance. */
public final class MeetingFixtures {
    private MeetingFixtures() {}

    /** Where the meetings of an area are. */
    public static String meetingsOf(String slug) {
        return "/areas/v1/focus-areas/" + slug + "/meetings";
    }

    /** Path of a new meeting at that moment. */
    public static String meetingIn(String slug, String scheduledAt) {
        var id = as(office(slug))
                .body(Map.of("scheduledAt", scheduledAt))
                .post(meetingsOf(slug))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return meetingsOf(slug) + "/" + id;
    }

    /** Path of a new meeting that was held at that moment, without decisions. */
    public static String heldMeetingIn(String slug, String scheduledAt) {
        var meeting = meetingIn(slug, scheduledAt);
        as(mayor(municipalityOf(slug)))
                .header("If-Match", "\"1\"")
                .body(closing(slug, List.of()))
                .put(meeting + "/closing")
                .then()
                .statusCode(200);
        return meeting;
    }

    /** A closing by the mayor, who was there. */
    public static Map<String, Object> closing(String slug, List<Map<String, String>> decisions) {
        return Map.of(
                "chairedBy",
                "MAYOR",
                "attendance",
                List.of(Map.of("orgId", mayorIdOf(slug), "role", "MAYOR")),
                "decisions",
                decisions);
    }
}
