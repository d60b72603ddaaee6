package nl.nplv.gateway;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RoutingApiTest {

    @SuppressWarnings("NullAway.Init") // set by the test resource
    StubService service;

    @BeforeEach
    void setUp() {
        service.echoes();
    }

    @Test
    void method_path_query_and_body_reach_the_service_as_sent() {
        given().urlEncodingEnabled(false)
                .contentType("application/merge-patch+json")
                .body("{\"name\":\"West\"}")
                .patch("/areas/v1/focus-areas/dordrecht%20west?fields=name,status&q=caf%C3%A9")
                .then()
                .statusCode(200)
                .body("method", is("PATCH"))
                .body("uri", is("/areas/v1/focus-areas/dordrecht%20west?fields=name,status&q=caf%C3%A9"))
                .body("bodySize", is(15));
    }

    @Test
    void status_headers_and_body_of_the_service_reach_the_caller_as_sent() {
        service.answers(
                201, Map.of("Location", "/areas/v1/focus-areas/west", "ETag", "\"7\"", "API-Version", "1.5.0"), "made");

        given().body("{}")
                .contentType("application/json")
                .post("/areas/v1/focus-areas")
                .then()
                .statusCode(201)
                .header("Location", "/areas/v1/focus-areas/west")
                .header("ETag", "\"7\"")
                .header("API-Version", "1.5.0")
                .body(is("made"));
    }

    @Test
    void a_problem_of_the_service_passes_unchanged() {
        service.answers(409, Map.of("Content-Type", "application/problem+json"), "{\"code\":\"ALREADY_DECIDED\"}");

        given().delete("/areas/v1/focus-areas/west")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("ALREADY_DECIDED"));
    }

    @Test
    void an_answer_without_content_has_none() {
        service.answers(204, Map.of(), "");

        given().delete("/areas/v1/focus-areas/west")
                .then()
                .statusCode(204)
                .header("Transfer-Encoding", nullValue())
                .body(emptyString());
    }

    @Test
    void a_post_without_body_reaches_the_service_without_one() {
        given().post("/areas/v1/focus-areas/_search").then().statusCode(200).body("bodySize", is(0));
    }

    @Test
    void head_goes_where_get_goes_and_has_no_body() {
        service.answers(200, Map.of("ETag", "\"7\"", "Content-Length", "4321"), "");

        given().head("/areas/v1/focus-areas/west")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body(emptyString());
    }

    @Test
    void options_names_the_methods_of_the_spec() {
        given().options("/areas/v1/focus-areas/west")
                .then()
                .statusCode(204)
                .header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH")
                .header("API-Version", "1.4.2");
    }

    @Test
    void a_method_that_the_spec_lacks_is_405_and_says_which_it_has() {
        given().put("/areas/v1/focus-areas")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", "GET, HEAD, OPTIONS, POST")
                .header("API-Version", "1.4.2")
                .body("code", is("METHOD_NOT_ALLOWED"));
    }

    @Test
    void head_is_405_where_there_is_no_get() {
        given().head("/areas/v1/focus-areas/_search").then().statusCode(405).header("Allow", "OPTIONS, POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/areas/v1",
                "/areas/v1/",
                "/areas/v1/secrets",
                "/areas/v1/focus-areas/",
                "/areas/v1/focus-areas/west/",
                "/areas/v1/focus-areas/west/hidden",
                "/Areas/v1/focus-areas",
                "/areas/v2/focus-areas",
                "/areas//v1/focus-areas",
                "//areas/v1/focus-areas",
                "/areas/v1/../v1/focus-areas",
                "/areas/v1/focus-areas/..",
                "/areas/v1/focus-areas/.",
                "/areas/v1/focus-areas/%2e%2e",
                "/areas/v1/focus-areas/%2E",
                "/areas/v1/%2e%2e/admin",
                "/areas/v1/focus-areas%2Fwest",
                "/areas/v1/focus-areas/west%2fhidden",
                "/areas/v1/focus-areas/west%5chidden",
                "/areas/v1/focus-areas/west;role=admin",
                "/areas/v1/focus-areas/west%3Brole=admin",
                "/areas/v1/focus-areas/west%00",
                "/areas/v1/focus-areas/west%0d%0aX:y",
                "/q/health",
                "/metrics",
                "/health/",
            })
    void a_path_outside_the_specs_is_404_and_reaches_no_service(String path) throws Exception {
        var answer = RawCall.answerTo("GET " + path);

        assertThat(answer).startsWith("HTTP/1.1 404 ").contains("\"code\":\"NOT_FOUND\"");
    }

    @Test
    void a_long_path_passes() {
        var slug = "a".repeat(1900);

        given().get("/areas/v1/focus-areas/" + slug)
                .then()
                .statusCode(200)
                .body("uri", is("/areas/v1/focus-areas/" + slug));
    }

    @Test
    void an_address_of_another_host_in_the_request_line_changes_nothing() throws Exception {
        var answer = RawCall.answerTo("GET http://elsewhere.example/areas/v1/focus-areas");

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"uri\":\"/areas/v1/focus-areas\"");
    }

    @Test
    void a_problem_has_every_member() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/areas/v1/secrets")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("API-Version", "1.4.2")
                .body("type", is("https://api.nplv.example/problems/NOT_FOUND"))
                .body("title", is("No such resource"))
                .body("status", is(404))
                .body("detail", is("no API has this path"))
                .body("instance", is("/areas/v1/secrets"))
                .body("code", is("NOT_FOUND"))
                .body("traceId", is("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/areas/v1/focus-areas/%zz",
                "/areas/v1/focus-areas?q=%zz",
                "/areas/v1/focus-areas/west\\hidden",
                "/areas/v1/focus-areas/<script>",
            })
    void what_is_no_uri_is_400_and_reaches_no_service(String target) throws Exception {
        var answer = RawCall.answerTo("GET " + target);

        assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("\"method\"");
    }

    @Test
    void a_request_without_host_is_a_problem_with_all_headers() throws Exception {
        try (var call = new RawCall()) {
            call.out().write("GET /areas/v1/focus-areas HTTP/1.1\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));

            assertThat(call.rest())
                    .startsWith("HTTP/1.1 400 ")
                    .contains("\"code\":\"MALFORMED_REQUEST\"", "X-Frame-Options: DENY", "Request-Id: ");
        }
    }
}
