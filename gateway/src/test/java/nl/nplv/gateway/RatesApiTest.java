package nl.nplv.gateway;

import static io.restassured.RestAssured.given;
import static nl.nplv.gateway.Surroundings.CLIENT_WRITES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RatesApiTest {
    private static final String AREAS = "/areas/v1/focus-areas";

    @SuppressWarnings("NullAway.Init") // set by the test resource
    StubService service;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    StubIssuer issuer;

    @BeforeEach
    void setUp() {
        service.echoes();
    }

    @Test
    void every_answer_tells_the_allowance_and_what_is_left_of_it() {
        var token = tokenOf("reader");

        read(token)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"read\";q=6000;w=60")
                .header("RateLimit", matchesPattern("\"read\";r=5999;t=\\d+"));
    }

    @Test
    void a_client_that_used_its_allowance_is_429_and_told_when_to_come_back_while_others_go_on() {
        var eager = tokenOf("eager");
        Response last = write(eager);
        for (int i = 0; last.statusCode() != 429 && i < 2 * CLIENT_WRITES; i++) {
            last = write(eager);
        }

        last.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[12]"))
                .body("code", is("RATE_LIMITED"))
                .body("type", endsWith("/problems/RATE_LIMITED"));
        write(tokenOf("patient")).then().statusCode(200);
        read(eager).then().statusCode(200);
    }

    @Test
    void an_answer_that_nothing_changed_costs_nothing() {
        var token = tokenOf("caching");
        service.answers(304, Map.of("ETag", "\"1\""), "");

        read(token).then().statusCode(304);

        assertThat(remaining(read(token))).isEqualTo(6_000 - 1);
    }

    @Test
    void bad_tokens_draw_on_the_allowance_of_their_address() {
        var before = remaining(given().get(AREAS));

        given().header("Authorization", "Bearer guess")
                .get(AREAS)
                .then()
                .statusCode(401)
                .header("RateLimit-Policy", "\"read\";q=100000;w=60");

        assertThat(remaining(given().get(AREAS))).isLessThanOrEqualTo(before);
    }

    private String tokenOf(String subject) {
        return issuer.signed(issuer.claims().subject(subject + UUID.randomUUID()));
    }

    private static Response read(String token) {
        return given().header("Authorization", "Bearer " + token).get(AREAS);
    }

    private static Response write(String token) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{}")
                .post(AREAS);
    }

    private static long remaining(Response answer) {
        return Long.parseLong(answer.header("RateLimit").replaceAll(".*;r=(\\d+);.*", "$1"));
    }
}
