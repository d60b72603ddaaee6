package nl.nplv.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.server.Passwords;

/** How a client proves who it is (RFC 7523, OAuth NL): a short-lived statement of its own, used once. */
record Assertion(String client, String audience) {
    private static final Duration LIFE = Duration.ofMinutes(1);

    String signedWith(RSAKey key) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(client)
                .subject(client)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(Passwords.random())
                .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.PS256).keyID(key.getKeyID()).build();
        try {
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new LocalFault("Cannot sign with the key of " + client, e);
        }
    }

    static String form(String assertion) {
        return "grant_type=client_credentials"
                + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                + "&client_assertion=" + assertion;
    }
}
