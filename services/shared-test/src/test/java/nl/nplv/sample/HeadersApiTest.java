package nl.nplv.sample;

import static nl.nplv.sample.NoteFixtures.NOTES;
import static nl.nplv.sample.NoteFixtures.aNote;
import static nl.nplv.sample.NoteFixtures.id;
import static nl.nplv.sample.NoteFixtures.written;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Api.under;
import static nl.nplv.test.Caller.council;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HeadersApiTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(200, call(() -> anonymous().get(NOTES))),
                Arguments.of(201, call(() -> as(vro()).body(aNote()).post(NOTES))),
                Arguments.of(
                        304, call(() -> anonymous().header("If-None-Match", "*").get(written()))),
                Arguments.of(400, call(() -> anonymous().get(NOTES + "?limit=0"))),
                Arguments.of(401, call(() -> under("nonsense").get(NOTES))),
                Arguments.of(403, call(() -> as(council("GM0479")).body(aNote()).post(NOTES))),
                Arguments.of(404, call(() -> anonymous().get(NOTES + "/nothing"))),
                Arguments.of(404, call(() -> anonymous().get("/nothing"))),
                Arguments.of(405, call(() -> anonymous().delete(NOTES))),
                Arguments.of(
                        406, call(() -> RestAssured.given().accept("image/png").get(NOTES))),
                Arguments.of(
                        413, call(() -> as(vro()).body(" ".repeat(1_100_000)).post(NOTES))),
                Arguments.of(
                        415,
                        call(() -> as(vro()).contentType("text/plain").body("a").post(NOTES))),
                Arguments.of(428, call(() -> as(vro()).body("{\"amount\": 1}").put(written() + "/amount"))),
                Arguments.of(500, call(() -> as(vro()).put(written() + "/accident"))));
    }

    /** Made in the test, since the service does not run yet when its parameters are collected. */
    private static Supplier<Response> call(Supplier<Response> call) {
        return call;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void every_answer_has_the_security_headers_the_version_and_an_id(int status, Supplier<Response> call) {
        call.get()
                .then()
                .statusCode(status)
                .header("Cache-Control", is(status == 304 ? "no-cache" : "no-store"))
                .header("Content-Security-Policy", is("default-src 'none'; frame-ancestors 'none'"))
                .header("Referrer-Policy", is("no-referrer"))
                .header("Strict-Transport-Security", is("max-age=31536000; includeSubDomains"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("X-Frame-Options", is("DENY"))
                .header("API-Version", is("1.2.3"))
                .header("Request-Id", hasLength(32))
                .header("Set-Cookie", nullValue());
    }

    @Test
    void only_what_everybody_may_read_is_kept_by_a_client_that_asks_again() {
        var note = written();

        anonymous().get(note).then().header("Cache-Control", is("no-cache"));
        as(vro()).get(note).then().header("Cache-Control", is("no-store"));
        anonymous().get(note + "/history").then().header("Cache-Control", is("no-store"));
    }

    @Test
    void a_trace_goes_from_the_request_into_the_answer_the_problem_and_the_event() {
        var traceparent = "00-" + TRACE + "-00f067aa0ba902b7-01";

        var made = as(vro()).header("traceparent", traceparent).body(aNote()).post(NOTES);

        made.then().statusCode(201).header("Request-Id", is(TRACE));
        anonymous().header("traceparent", traceparent).get("/nothing").then().body("traceId", is(TRACE));
        anonymous()
                .header("traceparent", traceparent)
                .get(NOTES + "?x=1")
                .then()
                .body("traceId", is(TRACE));
        var event = PublishedEvents.about(id("/" + made.path("id")), 1).getFirst();
        assertThat(event.path("traceparent").asText()).matches("00-" + TRACE + "-[0-9a-f]{16}-01");
        assertThat(event.path("traceparent").asText()).doesNotContain("00f067aa0ba902b7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            })
    void a_trace_that_is_none_is_replaced(String traceparent) {
        anonymous()
                .header("traceparent", traceparent)
                .get(NOTES)
                .then()
                .statusCode(200)
                .header("Request-Id", hasLength(32))
                .header("Request-Id", not("00000000000000000000000000000000"))
                .header("Request-Id", not(TRACE));
    }

    @Test
    void the_specification_is_public_and_names_its_version() {
        anonymous()
                .get("/notes/v1/openapi.json?format=json")
                .then()
                .statusCode(200)
                .body("info.version", is("1.2.3"))
                .body("openapi", is("3.1.0"));
    }
}
