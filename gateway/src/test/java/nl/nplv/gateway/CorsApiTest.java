package nl.nplv.gateway;

import static io.restassured.RestAssured.given;
import static nl.nplv.gateway.Surroundings.PORTAL;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CorsApiTest {

    @SuppressWarnings("NullAway.Init") // set by the test resource
    StubService service;

    @BeforeEach
    void setUp() {
        service.echoes();
    }

    @ParameterizedTest
    @CsvSource({"/areas/v1/focus-areas, 200", "/areas/v1/secrets, 404", "/funding/v1/applications, 502"})
    void a_listed_origin_is_echoed_on_answers_and_errors(String path, int status) {
        given().header("Origin", PORTAL)
                .get(path)
                .then()
                .statusCode(status)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", containsString("Origin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "https://portal.nplv.example.evil.example",
                "http://portal.nplv.example"
            })
    void any_other_origin_gets_no_permission(String origin) {
        given().header("Origin", origin)
                .get("/areas/v1/focus-areas")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_preflight_of_a_listed_origin_learns_methods_and_headers() {
        given().header("Origin", PORTAL)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "if-match")
                .options("/areas/v1/focus-areas/west")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Allow-Methods", "DELETE, GET, HEAD, OPTIONS, PATCH")
                .header("Access-Control-Allow-Headers", containsString("If-Match"))
                .header("Access-Control-Max-Age", "3600");
    }

    @Test
    void a_preflight_of_another_origin_learns_nothing() {
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "PATCH")
                .options("/areas/v1/focus-areas/west")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    @Test
    void a_preflight_of_an_unknown_path_is_404() {
        given().header("Origin", PORTAL)
                .header("Access-Control-Request-Method", "GET")
                .options("/areas/v1/secrets")
                .then()
                .statusCode(404);
    }

    @Test
    void the_spec_is_open_to_every_origin() {
        given().header("Origin", "https://evil.example")
                .get("/areas/v1/openapi.json")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*");
    }
}
