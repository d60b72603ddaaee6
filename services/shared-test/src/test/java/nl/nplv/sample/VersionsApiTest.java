package nl.nplv.sample;

import static nl.nplv.sample.NoteFixtures.NOTES;
import static nl.nplv.sample.NoteFixtures.aNote;
import static nl.nplv.sample.NoteFixtures.etag;
import static nl.nplv.sample.NoteFixtures.written;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.concurrent.ExecutionException;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class VersionsApiTest {
    private static ValidatableResponse revise(String note, String ifMatch, String amount) {
        return as(vro())
                .header("If-Match", ifMatch)
                .body("{\"amount\": " + amount + "}")
                .put(note + "/amount")
                .then();
    }

    @Test
    void what_is_made_has_its_first_version_and_its_address_as_clients_know_it() {
        var made = as(vro())
                .body(aNote())
                .post(NOTES)
                .then()
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .extract();

        assertThat(made.header("Location")).isEqualTo("https://api.example/notes/v1/notes/" + made.path("id"));
    }

    @Test
    void a_change_without_the_version_that_was_read_is_refused() {
        as(vro())
                .body("{\"amount\": 20}")
                .put(written() + "/amount")
                .then()
                .statusCode(428)
                .body("code", is("VERSION_REQUIRED"))
                .body("errors[0].in", is("header"))
                .body("errors[0].name", is("If-Match"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"0\"", "W/\"1\"", "1", "\"\"", "nonsense", "\"1 \"", ","})
    void a_version_that_is_not_the_present_one_is_stale(String ifMatch) {
        revise(written(), ifMatch, "20").statusCode(412).body("code", is("VERSION_STALE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*", "\"7\", \"1\"", " \"1\" "})
    void the_present_version_passes(String ifMatch) {
        revise(written(), ifMatch, "20")
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("version", is(2));
    }

    @Test
    void a_stale_change_changes_nothing() {
        var note = written();
        revise(note, "\"1\"", "20").statusCode(200);

        revise(note, "\"1\"", "30").statusCode(412);

        anonymous()
                .get(note)
                .then()
                .body("amount", is(new java.math.BigDecimal("20.00")))
                .body("version", is(2));
    }

    @Test
    void of_twenty_changes_of_one_version_at_once_one_succeeds() throws InterruptedException, ExecutionException {
        var note = written();

        var statuses =
                InParallel.times(20, i -> revise(note, "\"1\"", "20").extract().statusCode());

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(Collections.frequency(statuses, 412)).isEqualTo(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"1\"", "\"9\", \"1\"", "*"})
    void what_the_client_has_is_not_sent_again(String ifNoneMatch) {
        anonymous()
                .header("If-None-Match", ifNoneMatch)
                .get(written())
                .then()
                .statusCode(304)
                .header("ETag", is("\"1\""))
                .body(emptyString());
    }

    @Test
    void what_changed_since_is_sent() {
        var note = written();
        var known = etag(note);
        revise(note, known, "20").statusCode(200);

        anonymous()
                .header("If-None-Match", known)
                .get(note)
                .then()
                .statusCode(200)
                .header("ETag", is("\"2\""));
    }

    @Test
    void head_answers_the_headers_of_get() {
        anonymous()
                .head(written())
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body(emptyString());
    }
}
