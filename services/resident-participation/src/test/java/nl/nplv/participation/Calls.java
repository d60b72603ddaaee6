package nl.nplv.participation;

import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.office;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.nplv.test.Caller;

/** What tests ask of the API again and again. */
public final class Calls {
    private static final String BASE = "/participation/v1";
    public static final String PROCESSES = BASE + "/processes";
    public static final String CONTRIBUTIONS = BASE + "/contributions";
    public static final String MY_CONTRIBUTIONS = BASE + "/my-contributions";
    public static final String MY_DATA = BASE + "/my-data";
    public static final String INITIATIVES = BASE + "/initiatives";
    public static final String MY_INITIATIVES = BASE + "/my-initiatives";
    public static final String FUNDS = BASE + "/funds";
    public static final String SIGNALS = BASE + "/signals";
    public static final String MY_SIGNALS = BASE + "/my-signals";

    private Calls() {}

    /** A post without an account. */
    public static RequestSpecification somebody() {
        return anonymous().header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A call with a receipt code. */
    public static RequestSpecification with(String receiptCode) {
        return somebody().header("Receipt-Code", receiptCode);
    }

    /** A body of a process that is accepted. */
    public static String aProcess(String slug, String from, String to) {
        return aProcess(slug, "CITIZENS_ASSEMBLY", from, to, "[]");
    }

    public static String aProcess(String slug, String form, String from, String to, String questions) {
        return """
                {"focusAreaSlug": "%s", "facts": {
                  "title": "Assembly", "onWhat": "Priorities of the plan", "form": "%s", "phase": "PRIORITY",
                  "influence": "ADVISE", "reachTargets": [{"group": "FIRST_TIME_PARTICIPANTS", "unreached": true}],
                  "questions": %s, "from": "%s", "to": "%s"}}""".formatted(slug, form, questions, from, to);
    }

    /** A new process; its path. */
    public static String planned(String slug, String from, String to) {
        return planned(slug, aProcess(slug, from, to));
    }

    public static String planned(String slug, String body) {
        Areas.known(slug);
        return PROCESSES + "/"
                + id(as(office(slug)).body(body).post(PROCESSES).then().statusCode(201));
    }

    /** A step of a resource, at its present version. */
    public static ValidatableResponse put(Caller by, String path, String step, String body) {
        return as(by).header("If-Match", "*").body(body).put(path + step).then();
    }

    public static ValidatableResponse put(Caller by, String path, String step) {
        return put(by, path, step, "");
    }

    /** A contribution with this text; answers id and receipt code. */
    public static ValidatableResponse contribute(String process, String text) {
        return somebody()
                .body("{\"text\": \"%s\"}".formatted(text))
                .post(process + "/contributions")
                .then()
                .statusCode(201);
    }

    /** Id in an answer. */
    public static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }

    public static UUID uuid(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
