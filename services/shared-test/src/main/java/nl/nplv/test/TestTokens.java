package nl.nplv.test;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Real signed tokens with the claims that the realm gives; the service verifies them as it does Keycloak's. */
final class TestTokens {
    private static final KeyPair KEYS = keys();
    private static final String ISSUER = "https://test.invalid/realms/nplv";

    private TestTokens() {}

    static Map<String, String> config() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    static String of(Caller caller) {
        return sign(caller, "nplv", Instant.now().plus(Duration.ofMinutes(5)), KEYS);
    }

    static String expired(Caller caller) {
        return sign(caller, "nplv", Instant.now().minus(Duration.ofMinutes(5)), KEYS);
    }

    static String forAnotherAudience(Caller caller) {
        return sign(caller, "somebody-else", Instant.now().plus(Duration.ofMinutes(5)), KEYS);
    }

    static String signedByAnother(Caller caller) {
        return sign(caller, "nplv", Instant.now().plus(Duration.ofMinutes(5)), keys());
    }

    private static String sign(Caller caller, String audience, Instant expires, KeyPair keys) {
        return Jwt.issuer(ISSUER)
                .subject(UUID.nameUUIDFromBytes(caller.client().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString())
                .audience(audience)
                .claim("azp", caller.client())
                .claim("jti", UUID.randomUUID().toString())
                .claim("organisation", caller.organisation())
                .claim("tier", caller.tier())
                .claim("roles", caller.roles())
                .claim("areas", caller.areas())
                .issuedAt(expires.minus(Duration.ofMinutes(10)))
                .expiresAt(expires)
                .sign(keys.getPrivate());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
