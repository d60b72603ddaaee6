package nl.nplv.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TokenApiTest {

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
    void a_valid_token_passes_and_goes_on_to_the_service() {
        var token = issuer.token();

        given().header("Authorization", "Bearer " + token)
                .get(AREAS)
                .then()
                .statusCode(200)
                .body("headers.authorization", contains("Bearer " + token));
    }

    @Test
    void without_a_token_the_service_decides() {
        given().get(AREAS).then().statusCode(200).body("headers.authorization", nullValue());
    }

    static Stream<Named<Function<StubIssuer, String>>> badTokens() {
        return Stream.of(
                Named.of(
                        "expired",
                        issuer -> issuer.signed(
                                issuer.claims().expiresAt(Instant.now().minusSeconds(60)))),
                Named.of(
                        "without expiry before 1971",
                        issuer -> issuer.signed(issuer.claims().expiresAt(1))),
                Named.of(
                        "other audience",
                        issuer -> issuer.signed(issuer.claims().audience("another-platform"))),
                Named.of("other issuer", issuer -> issuer.signed(issuer.claims().issuer("https://evil.example"))),
                Named.of("other key", StubIssuer::forged),
                Named.of("unsigned", StubIssuer::unsigned),
                Named.of("signed with the public key", StubIssuer::signedWithPublicKey),
                Named.of("cut off", issuer -> issuer.token().substring(0, 200)),
                Named.of("no JWT", issuer -> "opaque"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_bad_token_is_401_even_where_none_is_needed(Function<StubIssuer, String> kind) {
        given().header("Authorization", "Bearer " + kind.apply(issuer))
                .get(AREAS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer realm=\"nplv\", error=\"invalid_token\""))
                .header("API-Version", "1.4.2")
                .body("code", is("TOKEN_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic eDp5", "Bearer", "Bearer ", "token"})
    void credentials_of_another_kind_are_401(String credentials) {
        given().header("Authorization", credentials)
                .get(AREAS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void two_tokens_are_401_as_the_service_might_read_the_other() {
        given().header("Authorization", "Bearer " + issuer.token())
                .header("Authorization", "Bearer " + issuer.token())
                .get(AREAS)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "access%5Ftoken"})
    void a_token_in_the_query_is_401_although_valid(String name) {
        given().urlEncodingEnabled(false)
                .get(AREAS + "?" + name + "=" + issuer.token())
                .then()
                .statusCode(401)
                .body("code", is("TOKEN_INVALID"));
    }

    @Test
    void the_keys_of_the_issuer_are_fetched_once_and_not_per_request() {
        given().header("Authorization", "Bearer " + issuer.token())
                .get(AREAS)
                .then()
                .statusCode(200);
        var before = issuer.keySetReads();

        for (var i = 0; i < 20; i++) {
            given().header("Authorization", "Bearer " + issuer.token())
                    .get(AREAS)
                    .then()
                    .statusCode(200);
        }

        assertThat(issuer.keySetReads()).isEqualTo(before);
    }
}
