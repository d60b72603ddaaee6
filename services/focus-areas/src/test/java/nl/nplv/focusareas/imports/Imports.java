package nl.nplv.focusareas.imports;

import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;
import static org.awaitility.Awaitility.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Imports over HTTP, and the real open data when it lies beside the project. */
public final class Imports {
    private static final Set<String> ENDED = Set.of("DONE", "FAILED");

    private Imports() {}

    /** The real file, when it is there. */
    public static Optional<byte[]> realFile(String name) {
        var file = Path.of(System.getProperty("nplv.root", "../.."), "..", "shared", "data", name);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a file as the state. */
    public static Response send(String path, String mediaType, String content) {
        return send(path, mediaType, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file as the state. */
    public static Response send(String path, String mediaType, byte[] content) {
        return file(as(vro()), mediaType, content).post(path);
    }

    /** A call with a file as its body, byte by byte. */
    public static RequestSpecification file(RequestSpecification call, String mediaType, byte[] content) {
        var config = call.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(mediaType, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
        return config.contentType(mediaType).body(new ByteArrayInputStream(content));
    }

    /** Sends a file and waits until it is in or refused. */
    @CanIgnoreReturnValue
    public static JsonPath take(String path, String mediaType, String content) {
        return take(path, mediaType, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file and waits until it is in or refused. */
    @CanIgnoreReturnValue
    public static JsonPath take(String path, String mediaType, byte[] content) {
        var answer = send(path, mediaType, content)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(202)
                .extract();
        return ended(answer.header("Location").replaceAll("https?://[^/]+", ""));
    }

    /** The import at this address, once it has ended. */
    public static JsonPath ended(String location) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> anonymous()
                                .get(location)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        job -> ENDED.contains(job.getString("status")));
    }

    /** Its id. */
    public static UUID id(JsonPath job) {
        return UUID.fromString(job.getString("id"));
    }
}
