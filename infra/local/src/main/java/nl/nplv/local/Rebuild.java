package nl.nplv.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import nl.nplv.local.process.LocalFault;

/** Asks a service through the gateway to build its read models again. */
final class Rebuild {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String gateway;
    private final String token;

    Rebuild(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Empties each of them; the service then fills them by itself. */
    void of(Service service, Consumer<String> output) {
        var feeds = gateway + service.path() + "/feeds";
        for (var feed : ask(request(feeds).GET()).path("items")) {
            var name = feed.path("name").asText();
            ask(request(feeds + "/" + name + "/replays")
                    .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                    .POST(BodyPublishers.noBody()));
            output.accept(service.name() + " reads " + feed.path("topic").asText() + " again from its first event into "
                    + name);
        }
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token);
    }

    private static JsonNode ask(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            return read(request, HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new LocalFault("Nothing answers at " + request.uri() + ": run make up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted while asking " + request.uri(), e);
        }
    }

    private static JsonNode read(HttpRequest request, HttpResponse<String> response) throws IOException {
        if (response.statusCode() == 404) {
            throw new LocalFault("This service keeps no read models: " + request.uri() + " is not there");
        }
        if (response.statusCode() >= 300) {
            throw new LocalFault(request.uri() + " answers " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
