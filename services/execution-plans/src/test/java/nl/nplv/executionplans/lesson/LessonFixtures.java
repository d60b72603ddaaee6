package nl.nplv.executionplans.lesson;

import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.knowledgePartner;

import java.util.Map;
import java.util.UUID;

/** Lessons over HTTP, valid by default. */
public final class LessonFixtures {
    /** Where lessons are. */
    public static final String LESSONS = "/plans/v1/lessons";

    private LessonFixtures() {}

    /** A lesson as a client sends it. */
    public static Map<String, Object> aLesson(String title, String body) {
        return Map.of(
                "title",
                title,
                "theme",
                "WORK_DEBT",
                "source",
                "Actieonderzoek 2023",
                "body",
                body,
                "sharedVia",
                "WIJKWIJZER");
    }

    /** Id of a lesson that a knowledge partner drafted. */
    public static UUID drafted(Map<String, Object> lesson) {
        return UUID.fromString(as(knowledgePartner())
                .body(lesson)
                .post(LESSONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Id of a lesson that a knowledge partner published. */
    public static UUID published(Map<String, Object> lesson) {
        var id = drafted(lesson);
        as(knowledgePartner())
                .header("If-Match", "\"1\"")
                .put(LESSONS + "/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }
}
