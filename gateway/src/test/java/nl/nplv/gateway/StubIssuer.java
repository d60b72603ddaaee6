package nl.nplv.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** An OpenID provider with one RSA key: discovery document, key set, and tokens of every kind. */
final class StubIssuer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeyPair key = newKey();
    private final HttpServer server;
    private final AtomicInteger keySetReads = new AtomicInteger();

    StubIssuer(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer("/.well-known/openid-configuration", this::discovery);
        answer("/certs", this::keySet);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    int keySetReads() {
        return keySetReads.get();
    }

    void stop() {
        server.stop(0);
    }

    /** Claims of a token that is in order; a test spoils one of them. */
    JwtClaimsBuilder claims() {
        return Jwt.claims()
                .issuer(url())
                .subject("gemeente-dordrecht")
                .audience("nplv")
                .claim("organisation", "GM0505")
                .expiresIn(300);
    }

    String token() {
        return signed(claims());
    }

    String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId("stub").sign(key.getPrivate());
    }

    /** Right in all but the key. */
    String forged() {
        return claims().jws().keyId("stub").sign(newKey().getPrivate());
    }

    /** The trick of using the public key as the secret of an HMAC. */
    String signedWithPublicKey() {
        return claims().jws()
                .keyId("stub")
                .signWithSecret(Base64.getEncoder().encodeToString(publicKey().getEncoded()));
    }

    /** Header {@code alg: none} and no signature. */
    String unsigned() {
        var header = encode("{\"alg\":\"none\",\"kid\":\"stub\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + token().split("\\.", -1)[1] + ".";
    }

    private RSAPublicKey publicKey() {
        return (RSAPublicKey) key.getPublic();
    }

    private Map<String, Object> discovery() {
        return Map.of("issuer", url(), "jwks_uri", url() + "/certs");
    }

    private Map<String, Object> keySet() {
        keySetReads.incrementAndGet();
        var jwk = Map.of(
                "kty", "RSA",
                "use", "sig",
                "alg", "RS256",
                "kid", "stub",
                "n", encode(unsigned(publicKey().getModulus().toByteArray())),
                "e", encode(unsigned(publicKey().getPublicExponent().toByteArray())));
        return Map.of("keys", List.of(jwk));
    }

    private void answer(String path, Supplier<Map<String, Object>> document) {
        server.createContext(path, exchange -> {
            try (exchange) {
                var bytes = JSON.writeValueAsBytes(document.get());
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }

    /** Without the sign byte of BigInteger. */
    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
