package nl.nplv.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the NLGov REST API Design Rules ask of each answer, whatever was asked. */
final class EveryAnswer {
    private static final String PROBLEM = "application/problem+json";

    /** /core/transport/security-headers. */
    private static final Map<String, Predicate<String>> SECURITY_HEADERS = Map.of(
            "Cache-Control",
            value -> value.contains("no-store") || value.contains("no-cache"),
            "Content-Security-Policy",
            value -> value.contains("frame-ancestors 'none'"),
            "Strict-Transport-Security",
            value -> value.contains("max-age="),
            "X-Content-Type-Options",
            "nosniff"::equals,
            "X-Frame-Options",
            "DENY"::equals,
            "Referrer-Policy",
            "no-referrer"::equals);

    /** /core/hide-implementation, /core/stateless. */
    private static final List<String> NEVER = List.of("Server", "X-Powered-By", "Set-Cookie", "Via");

    /** Names of classes and stack traces. */
    private static final Pattern INTERNALS = Pattern.compile(
            "\\b(?:java|jakarta|io|org|nl)\\.[a-z]+\\.[a-zA-Z.]+|Exception\\b|\\bat [a-z]+\\.[a-z]+\\(");

    private static final Pattern LIKE_AN_INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}.*");

    /** /core/date-time/format and /timezone. */
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z");

    private final Outsider outsider;
    private final Map<String, Boolean> pages = new ConcurrentHashMap<>();

    EveryAnswer(Outsider outsider) {
        this.outsider = outsider;
    }

    /** Where the answer is not as it must be; empty when it conforms. */
    List<String> differences(Heard answer, String version) {
        var all = new ArrayList<String>();
        require(all, answer.header("API-Version").equals(version), "API-Version is " + answer.header("API-Version"));
        require(all, answer.has("Request-Id"), "no Request-Id");
        SECURITY_HEADERS.forEach((name, right) ->
                require(all, right.test(answer.header(name)), name + " is '" + answer.header(name) + "'"));
        NEVER.forEach(name -> require(all, !answer.has(name), name + " is told"));
        require(all, answer.body().isEmpty() || answer.has("Content-Type"), "no Content-Type");
        require(all, answer.status() < 500, "the server failed");
        if (answer.status() >= 400 && !answer.method().equals("HEAD")) {
            problem(all, answer);
        } else if (answer.mediaType().equals("application/json")
                && !answer.json().has("openapi")) {
            // a contract shows what may be sent, in any offset
            texts(answer.json())
                    .filter(text -> LIKE_AN_INSTANT.matcher(text).matches())
                    .forEach(text -> require(all, INSTANT.matcher(text).matches(), text + " is not in UTC"));
        }
        return all.stream().map(difference -> answer + ": " + difference).toList();
    }

    /** /core/error-handling/problem-details, and what our own rules add. */
    private void problem(List<String> all, Heard answer) {
        require(all, answer.mediaType().equals(PROBLEM), "media type is " + answer.mediaType());
        var problem = answer.json();
        require(all, problem.path("status").asInt() == answer.status(), "status inside differs");
        for (var name : List.of("type", "title", "detail", "code", "traceId")) {
            require(all, !problem.path(name).asText().isBlank(), "no " + name);
        }
        require(all, problem.path("traceId").asText().equals(answer.header("Request-Id")), "traceId is not Request-Id");
        require(all, !INTERNALS.matcher(answer.body()).find(), "internals are told");
        var type = problem.path("type").asText();
        require(all, type.endsWith("/" + answer.code()), "type and code differ");
        require(all, pages.computeIfAbsent(type, this::isPage), "type " + type + " has no page");
    }

    private boolean isPage(String type) {
        return type.startsWith(outsider.url() + "/problems/")
                && outsider.ask("GET", type, "Accept", "text/html").status() == 200;
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isContainerNode()
                ? StreamSupport.stream(node.spliterator(), false).flatMap(EveryAnswer::texts)
                : Stream.of(node.asText());
    }

    private static void require(List<String> all, boolean right, String otherwise) {
        if (!right) {
            all.add(otherwise);
        }
    }
}
