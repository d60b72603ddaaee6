package nl.nplv.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.nplv.local.Platform;

/** Somebody who knows the contract alone and asks through the gateway; keeps each client's token for the whole visit. */
final class Outsider {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Platform platform;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Outsider(Platform platform) {
        this.platform = platform;
    }

    String url() {
        return platform.gatewayUrl();
    }

    /** Asks without a token. */
    Heard ask(String method, String address, String... headers) {
        return send(method, address, "", List.of(headers));
    }

    /** Asks as a client that may, with what else the operation demands, and the more headers. */
    Heard askAsAllowed(Operation operation, String address, String body, String... more) {
        var headers = new ArrayList<String>();
        operation.client().ifPresent(client -> headers.addAll(List.of("Authorization", "Bearer " + token(client))));
        if (!operation.isRead()) {
            headers.addAll(List.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"1\""));
        }
        headers.addAll(List.of(more));
        return send(operation.method(), address, body, headers);
    }

    private String token(String client) {
        return tokens.computeIfAbsent(client, platform::token);
    }

    private Heard send(String method, String address, String body, List<String> headers) {
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(address.startsWith("http") ? address : url() + address))
                .timeout(Duration.ofSeconds(15))
                .method(method, publisher);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return Heard.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
