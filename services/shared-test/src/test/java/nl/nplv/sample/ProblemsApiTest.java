package nl.nplv.sample;

import static nl.nplv.sample.NoteFixtures.NOTES;
import static nl.nplv.sample.NoteFixtures.aNote;
import static nl.nplv.sample.NoteFixtures.written;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.nplv.test.Api;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProblemsApiTest {
    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URI service;

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType(PROBLEM_JSON)
                .body("code", is(code))
                .body("status", is(status))
                .body("type", is("https://api.example/problems/" + code))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("rule", notNullValue())
                .body("instance", notNullValue())
                .body("traceId", hasLength(32));
    }

    private static ValidatableResponse posted(String body) {
        return as(vro()).body(body).post(NOTES).then();
    }

    /** Past REST Assured, whose log would write out whole what the service must not. */
    private JsonNode rawlyRefused(BodyPublisher body, int status) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve(NOTES))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Api.token(vro()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body)
                .build();
        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(PROBLEM_JSON);
        return Topic.json(answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/nothing",
        "/notes/v1",
        "/notes/v1/notes/",
        "/notes/v1/notes/0199b1f2-7c3e-7a31-9d52-0f6a5f6f0a11/",
        "/notes/v1/notes/0199b1f2-7c3e-7a31-9d52-0f6a5f6f0a11",
        "/notes/v1/notes/not-a-uuid",
        "/notes/v1/notes/0199b1f2-7c3e-7a31-9d52-0f6a5f6f0a11/else",
        "/notes/v1/notes/%00",
    })
    void a_path_that_nothing_serves_is_not_found(String path) {
        refused(anonymous().urlEncodingEnabled(false).get(path).then(), 404, "NOT_FOUND");
    }

    @Test
    void a_method_that_the_resource_does_not_know_is_refused_with_those_that_it_does() {
        refused(as(vro()).delete(NOTES).then(), 405, "METHOD_NOT_ALLOWED")
                .header("Allow", is("GET, HEAD, OPTIONS, POST"));
        refused(as(vro()).post(written()).then(), 405, "METHOD_NOT_ALLOWED").header("Allow", is("GET, HEAD, OPTIONS"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "{",
                "[1, 2",
                "{\"title\": }",
                "{'title': 'a'}",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{\"title\": \"a\"} {}",
                "{\"amount\": NaN}",
                "{\"amount\": 01}",
                "nonsense",
            })
    void what_is_not_json_is_malformed(String body) {
        refused(posted(body), 400, "MALFORMED_BODY");
    }

    @Test
    void bytes_that_are_no_text_are_malformed() {
        for (var bytes :
                new byte[][] {{0, 0, 0, 0, 1, 2}, {'{', '"', (byte) 0xC3, '"', '}'}, {(byte) 0xFF, (byte) 0xFE}}) {
            refused(as(vro()).body(bytes).post(NOTES).then(), 400, "MALFORMED_BODY");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {"``", "null", "[]", "\"text\"", "5", "true"})
    void a_body_that_is_no_object_breaks_the_schema(String body) {
        refused(posted(body), 400, "SCHEMA_INVALID");
    }

    @Test
    void an_unknown_property_is_named() {
        refused(posted(aNote().replace("{", "{\"extra\": {\"deep\": [1]}, ")), 400, "UNKNOWN_PROPERTY")
                .body("errors.pointer", is(List.of("/extra")));
    }

    @Test
    void every_wrong_type_is_reported_at_once_with_its_place() {
        refused(posted("""
                                {"title": 5, "amount": "12.50", "writtenOn": "24-11-2026", "owner": "Zaanstad", "extra": 1}"""), 400, "SCHEMA_INVALID")
                .body("errors.in", everyItem(is("body")))
                .body("errors.pointer", containsInAnyOrder("/title", "/amount", "/writtenOn", "/owner", "/extra"))
                .body("errors.find { it.pointer == '/title' }.detail", is("must be text"))
                .body("errors.find { it.pointer == '/amount' }.detail", is("must be a number"))
                .body("errors.find { it.pointer == '/writtenOn' }.detail", is("must be a date such as 2026-11-24"))
                .body("errors.find { it.pointer == '/owner' }.detail", is("must be GM and four digits"))
                .body("errors.find { it.pointer == '/extra' }.code", is("UNKNOWN_PROPERTY"));
    }

    @Test
    void mistakes_deep_in_a_body_are_named_by_their_place() {
        refused(posted("""
                                {"lines": [{"text": "a", "count": 1}, {"more": 1, "count": "2", "text": "", "other": 2}], "title": "t"}"""), 400, "SCHEMA_INVALID")
                .body(
                        "errors.pointer",
                        hasItems("/lines/1/more", "/lines/1/other", "/lines/1/count", "/lines/1/text", "/amount"));
    }

    @Test
    void wrong_types_and_broken_bounds_are_reported_together() {
        refused(posted("{\"title\": \"\", \"amount\": -1, \"writtenOn\": 5}"), 400, "SCHEMA_INVALID")
                .body("errors.pointer", containsInAnyOrder("/title", "/amount", "/writtenOn", "/owner"));
    }

    @Test
    void a_broken_bound_has_the_code_of_the_domain() {
        refused(posted(aNote("t", "1000000.01")), 400, "AMOUNT_RANGE")
                .body("errors[0].pointer", is("/amount"))
                .body("errors[0].detail", is("must be 0 to 1000000"));
        refused(posted(aNote("t", "1.005")), 400, "SCHEMA_INVALID").body("errors.pointer", hasItem("/amount"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "\"title\": \"a\\u0000b\";/title",
                "\"title\": \"half \\ud83d\";/title",
                "\"amount\": 1e2000000000;/amount",
                "\"amount\": 1e-2000000000;/amount",
                "\"amount\": 1e99999;/amount",
                "\"writtenOn\": \"+999999999-01-01\";/writtenOn",
                "\"writtenOn\": \"-0044-03-15\";/writtenOn",
                "\"writtenOn\": \"2026-02-30\";/writtenOn",
                "\"writtenOn\": [2026, 11, 24];/writtenOn",
                "\"owner\": \"GM\\u0000479\";/owner",
            })
    void values_that_cannot_be_kept_break_the_schema(String property, String pointer)
            throws IOException, InterruptedException {
        var problem = rawlyRefused(BodyPublishers.ofString("{" + property + "}"), 400);

        assertThat(problem.path("errors").findValuesAsText("pointer")).contains(pointer);
    }

    @Test
    void text_of_every_script_is_kept_as_it_was_sent() {
        var title = "Wielwijk \uD83C\uDFE1 ἀγορά " + UUID.randomUUID();

        anonymous().get(written(aNote(title, "1.00"))).then().statusCode(200).body("title", is(title));
    }

    @Test
    void deep_nesting_is_refused() throws IOException, InterruptedException {
        var deep = "[".repeat(100_000) + "]".repeat(100_000);

        rawlyRefused(BodyPublishers.ofString(deep), 400);
        rawlyRefused(BodyPublishers.ofString("{\"extra\": " + deep + "}"), 400);
        rawlyRefused(BodyPublishers.ofString("{\"lines\": " + deep + "}"), 400);
    }

    @Test
    void a_body_above_the_limit_is_refused_whether_its_length_was_told_or_not()
            throws IOException, InterruptedException {
        var large = ("{\"title\": \"" + "a".repeat(1_100_000)).getBytes(StandardCharsets.UTF_8);
        var larger = " ".repeat(2_200_000).getBytes(StandardCharsets.UTF_8);

        var told = rawlyRefused(BodyPublishers.ofByteArray(large), 413);
        var untold = rawlyRefused(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)), 413);
        var tooLargeForAnything = rawlyRefused(BodyPublishers.ofByteArray(larger), 413);

        assertThat(List.of(told, untold, tooLargeForAnything))
                .extracting(problem -> problem.path("code").asText())
                .containsOnly("PAYLOAD_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "limit=0;limit",
                "limit=101;limit",
                "limit=many;limit",
                "sort=nothing;sort",
                "sort=title%00;sort",
                "fields=a,,b;fields",
                "updatedAtGte=yesterday;updatedAtGte",
                "updatedAtGte=%2B999999999-01-01T00:00:00Z;updatedAtGte",
                "owner=0479;owner",
                "status=open;status",
                "text=%00;text",
                "id=1;id",
                "cursor=bnVsbA;cursor",
                "cursor=eyJzb3J0IjoiaWQifQ;cursor",
                "cursor=%00;cursor",
                "cursor=nonsense;cursor",
            })
    void a_parameter_that_breaks_the_schema_is_named(String query, String name) {
        refused(anonymous().urlEncodingEnabled(false).get(NOTES + "?" + query).then(), 400, "INVALID_PARAMETER")
                .body("errors[0].in", is("query"))
                .body("errors[0].name", is(name));
    }

    @Test
    void every_bad_parameter_is_reported_at_once() {
        refused(
                        anonymous()
                                .get(NOTES + "?limit=many&owner=0479&status=OPN&colour=red&id=1")
                                .then(),
                        400,
                        "INVALID_PARAMETER")
                .body("errors.name", containsInAnyOrder("limit", "owner", "status", "colour", "id"))
                .body("errors.code", hasItem("UNKNOWN_PARAMETER"));
    }

    @Test
    void bounds_and_types_of_parameters_are_reported_together() {
        refused(anonymous().get(NOTES + "?limit=0&owner=0479&sort=!").then(), 400, "INVALID_PARAMETER")
                .body("errors.name", containsInAnyOrder("limit", "owner", "sort"));
    }

    @Test
    void an_unknown_parameter_is_named_with_those_that_are_known() {
        refused(anonymous().get(NOTES + "?pageSize=5").then(), 400, "UNKNOWN_PARAMETER")
                .body("errors[0].name", is("pageSize"))
                .body("detail", endsWith("[cursor, fields, id, limit, owner, sort, status, text, updatedAtGte]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "image/png", "text/html, text/plain", "nonsense"})
    void an_answer_that_we_do_not_have_is_not_acceptable(String accept) {
        refused(RestAssured.given().accept(accept).get(NOTES).then(), 406, "NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "*/*", "application/*", "text/html, */*;q=0.1", "text/html, application/json"
            })
    void json_is_answered_to_whoever_takes_it(String accept) {
        RestAssured.given().accept(accept).get(NOTES).then().statusCode(200).contentType("application/json");
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void a_body_of_another_media_type_is_not_understood(String type) {
        refused(as(vro()).contentType(type).body(aNote()).post(NOTES).then(), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void a_rule_answers_422_with_its_place_and_a_state_409() {
        var note = written();

        refused(
                        as(vro())
                                .header("If-Match", "\"1\"")
                                .body("{\"amount\": 1}")
                                .put(note + "/amount")
                                .then(),
                        422,
                        "AMOUNT_FELL")
                .body("errors[0].pointer", is("/amount"));
        as(vro()).header("If-Match", "\"1\"").put(note + "/closing").then().statusCode(200);
        refused(as(vro()).header("If-Match", "\"2\"").put(note + "/closing").then(), 409, "ILLEGAL_TRANSITION");
    }

    @Test
    void a_broken_unique_constraint_answers_the_problem_of_its_name() {
        var note = aNote();
        posted(note).statusCode(201);

        refused(posted(note), 409, "NOTE_EXISTS");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "fault",
                        500,
                        call(() -> as(vro()).put(written() + "/accident").then())),
                Arguments.of("unique", 409, call(() -> twice())),
                Arguments.of("malformed", 400, call(() -> posted("{"))),
                Arguments.of("type", 400, call(() -> posted("{\"owner\": {}}"))),
                Arguments.of(
                        "scope",
                        403,
                        call(() -> as(executive("GM0363"))
                                .body(aNote())
                                .post(NOTES)
                                .then())),
                Arguments.of("path", 404, call(() -> anonymous().get("/nothing").then())));
    }

    /** Made in the test, since the service does not run yet when its parameters are collected. */
    private static Supplier<ValidatableResponse> call(Supplier<ValidatableResponse> call) {
        return call;
    }

    private static ValidatableResponse twice() {
        var note = aNote();
        posted(note);
        return posted(note);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void no_answer_shows_a_stack_trace_sql_or_a_class(String kind, int status, Supplier<ValidatableResponse> call) {
        var body = call.get()
                .statusCode(status)
                .contentType(PROBLEM_JSON)
                .extract()
                .asString();

        assertThat(body)
                .isNotEmpty()
                .doesNotContainIgnoringCase(
                        "exception",
                        "\tat ",
                        "nl.nplv",
                        "java.",
                        "select ",
                        "insert ",
                        "hibernate",
                        "jackson",
                        "postgres",
                        "quarkus",
                        "Request\"");
    }

    @Test
    void no_answer_names_the_server() {
        anonymous().get(NOTES).then().header("Server", nullValue());
    }
}
