package nl.nplv.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The platform as a client's own program calls it. */
final class Calls {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String url;
    private final UnaryOperator<String> tokens;

    /**
     * Calls at one address.
     *
     * @param url without path
     * @param tokens gives an access token of a client
     */
    Calls(String url, UnaryOperator<String> tokens) {
        this.url = url;
        this.tokens = tokens;
    }

    /**
     * Asks as a careful client does: each POST under a new Idempotency-Key, each change with the version just read, under its own
     * token since not all that it may change is public.
     *
     * @throws IOException when no answer came; whether anything happened is then unknown
     */
    Answer ask(Request request) throws IOException {
        var etag = request.resource().isEmpty()
                ? ""
                : ask(new Request(request.client(), "GET", request.resource(), "", "")).etag();
        return ask(request, UUID.randomUUID().toString(), etag);
    }

    /**
     * Asks with this Idempotency-Key and this If-Match, which is left out when it is empty.
     *
     * @throws IOException when no answer came; whether anything happened is then unknown
     */
    Answer ask(Request request, String idempotencyKey, String ifMatch) throws IOException {
        var http = HttpRequest.newBuilder(URI.create(url + request.path()))
                .timeout(ANSWER_WITHIN)
                .method(request.method(), BodyPublishers.ofString(request.body()));
        if (!request.client().isEmpty()) {
            http.header("Authorization", "Bearer " + tokens.apply(request.client()));
        }
        if (!request.body().isEmpty()) {
            http.header("Content-Type", "application/json");
        }
        if (request.method().equals("POST")) {
            http.header("Idempotency-Key", "\"" + idempotencyKey + "\"");
        }
        if (!ifMatch.isEmpty()) {
            http.header("If-Match", ifMatch);
        }
        return send(http.build());
    }

    private static Answer send(HttpRequest request) throws IOException {
        try {
            return Answer.of(HTTP.send(request, BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
