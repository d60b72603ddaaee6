package nl.nplv.test;

import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls the service under test over HTTP. */
public final class Api {
    /** Media type of refusals. */
    public static final String PROBLEM_JSON = "application/problem+json";

    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
            .logConfig(LogConfig.logConfig().enableLoggingOfRequestAndResponseIfValidationFails());

    private Api() {}

    /** A call without a token. */
    public static RequestSpecification anonymous() {
        return RestAssured.given()
                .config(CONFIG)
                .contentType("application/json")
                .accept("*/*");
    }

    /** A call under the caller's token and a fresh Idempotency-Key. */
    public static RequestSpecification as(Caller caller) {
        return under(TestTokens.of(caller))
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A good token of the caller, for calls that are not made by {@link #as}. */
    public static String token(Caller caller) {
        return TestTokens.of(caller);
    }

    /** A call with that token and nothing else. */
    public static RequestSpecification under(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** Tokens that must not pass, whoever they name. */
    public static java.util.Map<String, String> untrustedTokens(Caller caller) {
        var good = TestTokens.of(caller).split("\\.", -1);
        var none = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return java.util.Map.of(
                "expired", TestTokens.expired(caller),
                "for another audience", TestTokens.forAnotherAudience(caller),
                "signed by another", TestTokens.signedByAnother(caller),
                "unsigned", none + "." + good[1] + ".",
                "not a token", "nonsense");
    }
}
