package nl.nplv.sample;

import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;

import java.util.UUID;

/** Notes in the state that a test needs. */
final class NoteFixtures {
    static final String NOTES = "/notes/v1/notes";

    private NoteFixtures() {}

    /** A body that is accepted, with a title that no other test uses. */
    static String aNote() {
        return aNote("note " + UUID.randomUUID(), "12.50");
    }

    static String aNote(String title, String amount) {
        return """
                {"title": "%s", "amount": %s, "writtenOn": "2026-11-24", "owner": "GM0479"}""".formatted(title, amount);
    }

    /** Path of a new note. */
    static String written() {
        return written(aNote());
    }

    static String written(String body) {
        return NOTES + "/"
                + as(vro())
                        .body(body)
                        .post(NOTES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    static void revised(String note, String amount) {
        as(vro())
                .header("If-Match", etag(note))
                .body("{\"amount\": " + amount + "}")
                .put(note + "/amount")
                .then()
                .statusCode(200);
    }

    static String etag(String note) {
        return anonymous().get(note).then().statusCode(200).extract().header("ETag");
    }

    static UUID id(String note) {
        return UUID.fromString(note.substring(note.lastIndexOf('/') + 1));
    }
}
