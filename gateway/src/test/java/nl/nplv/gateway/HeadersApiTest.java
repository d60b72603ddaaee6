package nl.nplv.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HeadersApiTest {

    private static final String AREAS = "/areas/v1/focus-areas";

    @SuppressWarnings("NullAway.Init") // set by the test resource
    StubService service;

    @BeforeEach
    void setUp() {
        service.echoes();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /areas/v1/focus-areas, 200",
        "GET, /areas/v1/secrets, 404",
        "GET, /areas/v1/focus-areas/, 404",
        "PUT, /areas/v1/focus-areas, 405",
        "OPTIONS, /areas/v1/focus-areas, 204",
        "GET, /areas/v1/focus-areas?access_token=x, 401",
        "GET, /funding/v1/applications, 502",
        "GET, /health, 200",
        "GET, /, 200",
    })
    void every_answer_has_the_security_headers_and_a_request_id(String method, String path, int status) {
        var answer = given().request(method, path).then().statusCode(status);

        answer.header("Content-Security-Policy", "frame-ancestors 'none'")
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", anyOf(is("no-store"), is("no-cache")))
                .header("Request-Id", matchesPattern("[0-9a-f]{32}"));
        namesNoProduct(answer);
    }

    @Test
    void the_service_cannot_weaken_what_the_gateway_sets_and_sets_no_cookie() {
        service.answers(
                200,
                Map.of(
                        "Server", "Quarkus",
                        "X-Powered-By", "Java",
                        "Set-Cookie", "session=1",
                        "Content-Security-Policy", "default-src *",
                        "X-Frame-Options", "SAMEORIGIN",
                        "Access-Control-Allow-Origin", "*",
                        "Request-Id", "forged"),
                "ok");

        var answer = given().get(AREAS).then().statusCode(200);

        namesNoProduct(answer);
        answer.header("Set-Cookie", nullValue())
                .header("Content-Security-Policy", "frame-ancestors 'none'")
                .header("X-Frame-Options", "DENY")
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Request-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default-src 'none'; style-src 'sha256-abc='; frame-ancestors 'none' | default-src 'none'; style-src 'sha256-abc='; frame-ancestors 'none'",
                "default-src 'none'; style-src 'sha256-abc=' | frame-ancestors 'none'",
                "default-src 'self'; frame-ancestors 'none' | frame-ancestors 'none'",
            })
    void a_document_of_a_service_keeps_its_own_policy_when_that_is_as_strict_as_ours(String sent, String received) {
        service.answers(200, Map.of("Content-Security-Policy", sent), "ok");

        given().get(AREAS).then().header("Content-Security-Policy", received);
    }

    @Test
    void the_service_decides_how_its_answer_is_cached_and_varies() {
        service.answers(200, Map.of("Cache-Control", "no-cache", "Vary", "Accept"), "ok");

        var answer = given().get(AREAS).then().statusCode(200).header("Cache-Control", "no-cache");

        assertThat(answer.extract().headers().getValues("Vary")).containsExactly("Origin", "Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Forwarded-User",
                "X_Forwarded_User",
                "X-Real-IP",
                "X-Remote-User",
                "Remote-User",
                "X-Auth-Request-Email",
                "X-HTTP-Method-Override",
                "Cookie",
                "X-Forwarded-Prefix",
            })
    void a_caller_cannot_pose_as_somebody_else(String header) {
        given().header(header, "forged")
                .get(AREAS)
                .then()
                .statusCode(200)
                .body("headers.'" + header.toLowerCase(Locale.ROOT) + "'", nullValue());
    }

    @Test
    void the_service_learns_the_callers_address_and_the_public_one_from_the_gateway_alone() {
        given().header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "http")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Request-Id", "forged")
                .get(AREAS)
                .then()
                .statusCode(200)
                .body("headers.'x-forwarded-for'", contains("127.0.0.1"))
                .body("headers.'x-forwarded-proto'", contains("https"))
                .body("headers.'x-forwarded-host'", contains("api.nplv.example"))
                .body("headers.'x-request-id'[0]", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void connection_bound_headers_stop_at_the_gateway_and_others_pass() throws Exception {
        var answer = RawCall.answerTo(
                "GET " + AREAS,
                "Connection: X-Hop, Authorization",
                "X-Hop: 1",
                "TE: trailers",
                "Proxy-Authorization: Basic eDp5",
                "If-None-Match: \"7\"",
                "Idempotency-Key: \"k\"");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("x-hop", "\"te\"", "proxy-authorization")
                .contains("\"if-none-match\":[\"\\\"7\\\"\"]", "\"idempotency-key\":[\"\\\"k\\\"\"]");
    }

    @Test
    void a_trace_goes_on_to_the_service_and_names_the_answer() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .header("tracestate", "town=1")
                .get(AREAS)
                .then()
                .header("Request-Id", "4bf92f3577b34da6a3ce929d0e0e4736")
                .body("headers.traceparent[0]", matchesPattern("00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01"))
                .body("headers.tracestate", contains("town=1"));
    }

    @Test
    void a_malformed_trace_is_replaced_and_its_state_dropped() {
        given().header("traceparent", "00-xyz-01")
                .header("tracestate", "town=1")
                .get(AREAS)
                .then()
                .body("headers.traceparent[0]", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .body("headers.tracestate", nullValue());
    }

    private static void namesNoProduct(ValidatableResponse answer) {
        answer.header("Server", nullValue()).header("X-Powered-By", nullValue());
    }
}
