package nl.nplv.sample;

import static nl.nplv.sample.NoteFixtures.NOTES;
import static nl.nplv.sample.NoteFixtures.aNote;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Api.under;
import static nl.nplv.test.Api.untrustedTokens;
import static nl.nplv.test.Caller.council;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.vro;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import java.util.stream.Stream;
import nl.nplv.test.Api;
import nl.nplv.test.Caller;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TokensApiTest {
    static Stream<Arguments> untrusted() {
        return untrustedTokens(executive("GM0479")).entrySet().stream()
                .map(token -> Arguments.of(token.getKey(), token.getValue()));
    }

    private static void isUnauthenticated(ValidatableResponse answer, String challenge) {
        answer.statusCode(401)
                .contentType(PROBLEM_JSON)
                .header("WWW-Authenticate", is(challenge))
                .body("code", is("TOKEN_INVALID"));
    }

    @Test
    void a_write_without_a_token_is_unauthenticated() {
        isUnauthenticated(anonymous().body(aNote()).post(NOTES).then(), "Bearer");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("untrusted")
    void a_token_that_cannot_be_trusted_is_refused_at_a_write(String kind, String token) {
        isUnauthenticated(
                under(token)
                        .header("Idempotency-Key", "k")
                        .body(aNote())
                        .post(NOTES)
                        .then(),
                "Bearer error=\"invalid_token\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("untrusted")
    void a_token_that_cannot_be_trusted_is_refused_at_a_public_read_too(String kind, String token) {
        isUnauthenticated(under(token).get(NOTES).then(), "Bearer error=\"invalid_token\"");
    }

    @Test
    void a_token_in_the_address_is_refused() {
        var token = Api.token(vro());

        anonymous().get(NOTES + "?access_token=" + token).then().statusCode(401).body("code", is("TOKEN_INVALID"));
        anonymous().body(aNote()).post(NOTES + "?access_token=" + token).then().statusCode(401);
    }

    @Test
    void a_public_read_needs_no_token_and_takes_any_good_one() {
        anonymous().get(NOTES).then().statusCode(200);
        as(council("GM0479")).get(NOTES).then().statusCode(200);
    }

    @Test
    void a_role_that_the_operation_does_not_allow_is_forbidden() {
        as(council("GM0479")).body(aNote()).post(NOTES).then().statusCode(403).body("code", is("FORBIDDEN"));
    }

    @Test
    void a_role_of_another_tier_gives_nothing() {
        as(executive("GM0479").claiming("NAT")).body(aNote()).post(NOTES).then().statusCode(403);
        as(vro().claiming("EXE")).body(aNote()).post(NOTES).then().statusCode(403);
    }

    @Test
    void a_token_without_roles_is_forbidden() {
        as(vro().claiming()).body(aNote()).post(NOTES).then().statusCode(403).body("code", is("FORBIDDEN"));
    }

    @Test
    void a_municipality_acts_only_for_itself() {
        as(executive("GM0363")).body(aNote()).post(NOTES).then().statusCode(403).body("code", is("FORBIDDEN"));
        as(executive("GM0479")).body(aNote()).post(NOTES).then().statusCode(201);
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of("no tier", new Caller("c", "GM0479", "", Set.of("EXE"), Set.of())),
                Arguments.of("unknown tier", new Caller("c", "GM0479", "galactic", Set.of("EXE"), Set.of())),
                Arguments.of("tier in capitals", new Caller("c", "GM0479", "MUNICIPALITY", Set.of("EXE"), Set.of())),
                Arguments.of("no organisation", new Caller("c", "", "municipality", Set.of("EXE"), Set.of())),
                Arguments.of("no client", new Caller("", "GM0479", "municipality", Set.of("EXE"), Set.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incomplete")
    void a_token_without_the_claims_of_the_platform_is_no_token(String lack, Caller caller) {
        isUnauthenticated(as(caller).body(aNote()).post(NOTES).then(), "Bearer error=\"invalid_token\"");
        isUnauthenticated(as(caller).get(NOTES).then(), "Bearer error=\"invalid_token\"");
    }
}
