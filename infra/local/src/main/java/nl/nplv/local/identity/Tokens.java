package nl.nplv.local.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.nplv.local.process.LocalFault;

/** Access tokens from Keycloak, asked with the clients' local keys. Safe for use by many threads. */
public final class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private record Held(String token, Instant until) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Answer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}

    private final String tokenUrl;
    private final Keys keys;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /**
     * Tokens of one realm.
     *
     * @param issuer the realm's address
     */
    public Tokens(String issuer, Keys keys) {
        this.tokenUrl = issuer + "/protocol/openid-connect/token";
        this.keys = keys;
    }

    /**
     * A token of the client that is valid for at least another minute.
     *
     * @throws LocalFault when the client has no key here or Keycloak refuses it
     */
    public String of(String client) {
        return held.compute(
                        client, (id, known) -> known != null && Instant.now().isBefore(known.until) ? known : ask(id))
                .token;
    }

    private Held ask(String client) {
        var assertion = new Assertion(client, tokenUrl).signedWith(keys.existing(client));
        var request = HttpRequest.newBuilder(URI.create(tokenUrl))
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Assertion.form(assertion)))
                .build();
        try {
            return parse(client, HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new LocalFault("Keycloak does not answer at " + tokenUrl + ": run make up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted while asking for a token", e);
        }
    }

    private static Held parse(String client, HttpResponse<String> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new LocalFault("Keycloak refuses client " + client + ": " + response.body());
        }
        var answer = new ObjectMapper().readValue(response.body(), Answer.class);
        var until = Instant.now().plusSeconds(answer.expiresIn).minus(MARGIN);
        return new Held(answer.accessToken, until);
    }
}
