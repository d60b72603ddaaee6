package nl.nplv.shared.idempotency;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands for what the table of kept answers must not show: who called, under which key, and with what. Whoever has the table alone
 * can neither read nor try guesses. All replicas of a service have the same secret.
 */
@ApplicationScoped
class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedHash(@ConfigProperty(name = "nplv.idempotency.secret") Optional<String> secret) {
        key = secret.map(String::strip)
                .filter(value -> value.matches("[0-9a-fA-F]{64}"))
                .map(value -> new SecretKeySpec(HexFormat.of().parseHex(value), ALGORITHM))
                .orElseThrow(() -> new ConfigurationException("nplv.idempotency.secret must be 64 hexadecimal digits:"
                        + " set NPLV_IDEMPOTENCY_SECRET, made once by openssl rand -hex 32"));
    }

    /** A service without the secret does not start. */
    void mustBeThere(@Observes StartupEvent event) {
        of("start", "");
    }

    /**
     * The keyed hash.
     *
     * @param purpose the same text has another hash for each purpose
     * @return 64 hexadecimal digits
     */
    String of(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((purpose + "\0").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
