package nl.nplv.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An answer with every header, as it came.
 *
 * @param asked method and address
 */
record Heard(String asked, int status, HttpHeaders headers, String body) {

    static Heard of(HttpResponse<String> answer) {
        var request = answer.request();
        return new Heard(
                request.method() + " " + request.uri().getRawPath()
                        + (request.uri().getRawQuery() == null
                                ? ""
                                : "?" + request.uri().getRawQuery()),
                answer.statusCode(),
                answer.headers(),
                answer.body());
    }

    String method() {
        return asked.substring(0, asked.indexOf(' '));
    }

    /** The header's value; empty when it is not there. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    boolean has(String name) {
        return headers.firstValue(name).isPresent();
    }

    /** Without parameters. */
    String mediaType() {
        return header("Content-Type").replaceAll(";.*", "");
    }

    Set<String> allow() {
        return Arrays.stream(header("Allow").split(",", -1))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    JsonNode json() {
        return Json.read(body);
    }

    String code() {
        return json().path("code").asText();
    }

    /** The address of a {@code Link} with this relation; empty when there is none. */
    String link(String relation) {
        return headers.allValues("Link").stream()
                .flatMap(value -> Arrays.stream(value.split(",\\s*(?=<)", -1)))
                .filter(link -> link.contains("rel=\"" + relation + "\""))
                .map(link -> link.substring(link.indexOf('<') + 1, link.indexOf('>')))
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return asked + ": " + status + " " + body.substring(0, Math.min(200, body.length()));
    }
}
