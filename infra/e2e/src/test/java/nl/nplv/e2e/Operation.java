package nl.nplv.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One method of one path of a contract.
 *
 * @param path below the base, parameters in braces
 * @param description what the contract says about it
 */
record Operation(Spec spec, String method, String path, JsonNode description) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Somebody of each role; residents of the realm sign in with a browser and are not among them. */
    private static final Map<String, String> CLIENTS = Map.ofEntries(
            Map.entry("NAT", "ministerie-vro"),
            Map.entry("MIN", "ministerie-szw"),
            Map.entry("REP", "rijksvertegenwoordiger-breda-noord"),
            Map.entry("PROV", "provincie-noord-brabant"),
            Map.entry("COU", "gemeente-breda-raad"),
            Map.entry("EXE", "gemeente-breda"),
            Map.entry("MAY", "gemeente-breda-burgemeester"),
            Map.entry("ALL", "alliantiepartner-parteon"),
            Map.entry("OFF", "programmabureau-breda-noord"),
            Map.entry("KNO", "kennispartner-platform31"),
            Map.entry("POL", "politie-zeeland-west-brabant"),
            Map.entry("ADM", "nplv-beheer"));

    /** Well-formed names that nothing has. */
    private static final Map<String, String> NOBODY = Map.of(
            "code", "NO_SUCH_CODE",
            "feed", "no-such-feed",
            "half", "2098-H1",
            "id", "no-such-id",
            "municipality", "GM9999",
            "number", "99",
            "orgId", "no-such-organisation",
            "slug", "no-such-area",
            "year", "2058");

    boolean isRead() {
        return method.equals("GET");
    }

    boolean isPublic() {
        return roles().isEmpty();
    }

    /** A client that may call it, as far as its role goes; none when it is public or for residents alone. */
    Optional<String> client() {
        return roles().stream().filter(CLIENTS::containsKey).findFirst().map(CLIENTS::get);
    }

    boolean needsResident() {
        return !isPublic() && client().isEmpty();
    }

    private List<String> roles() {
        return strings(description.at("/security/0/token"));
    }

    boolean takesBody() {
        return description.has("requestBody");
    }

    boolean takesJson() {
        return description.at("/requestBody/content").has("application/json");
    }

    /** Whether the body is a file that a job reads later, and that is refused there. */
    boolean takesFile() {
        return description.at("/responses").has("202");
    }

    /** Whether it answers pages. */
    boolean isList() {
        var schema = spec.resolved(description.at("/responses/200/content/application~1json/schema"));
        return isRead()
                && schema.at("/properties").has("items")
                && !parameter("limit").isMissingNode();
    }

    /** The query parameter of this name, resolved; missing when there is none. */
    JsonNode parameter(String name) {
        return parameters("query")
                .filter(parameter -> parameter.get("name").asText().equals(name))
                .findFirst()
                .orElseGet(() -> description.path("nowhere"));
    }

    boolean isBelowAnother() {
        return path.contains("{");
    }

    boolean hasUuid() {
        return parameters("path").anyMatch(this::isUuid);
    }

    /** Its address with well-formed ids of nothing, and what a query must hold. */
    String address() {
        return address(this::nobody);
    }

    /** The same with ids that are no UUID where one belongs. */
    String malformedAddress() {
        return address(parameter -> isUuid(parameter) ? "not-a-uuid" : nobody(parameter));
    }

    private String address(Function<JsonNode, String> value) {
        var values = parameters("path")
                .collect(Collectors.toMap(parameter -> parameter.get("name").asText(), value));
        var concrete = PARAMETER.matcher(path).replaceAll(name -> values.getOrDefault(name.group(1), "nobody"));
        var required = parameters("query")
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(this::example)
                .collect(Collectors.joining("&"));
        return spec.base() + concrete + (required.isEmpty() ? "" : "?" + required);
    }

    /** Its address with one more parameter. */
    String addressWith(String query) {
        var address = address();
        return address + (address.contains("?") ? "&" : "?") + query;
    }

    private String nobody(JsonNode parameter) {
        if (isUuid(parameter)) {
            return "0199b1f2-7c3e-7a31" + UUID.randomUUID().toString().substring(18);
        }
        var choices = strings(spec.resolved(parameter.get("schema")).path("enum"));
        var name = parameter.get("name").asText();
        return choices.isEmpty() ? NOBODY.getOrDefault(name, "nobody") : choices.getFirst();
    }

    private String example(JsonNode parameter) {
        if (isUuid(parameter)) {
            return parameter.get("name").asText() + "=" + nobody(parameter);
        }
        var schema = spec.resolved(parameter.get("schema"));
        var value = Stream.of(parameter.path("example"), schema.at("/enum/0"), schema.at("/examples/0"))
                .filter(JsonNode::isValueNode)
                .findFirst()
                .orElseThrow(() -> new AssertionError(this + ": " + parameter + " has no example"));
        return parameter.get("name").asText() + "=" + URLEncoder.encode(value.asText(), StandardCharsets.UTF_8);
    }

    private boolean isUuid(JsonNode parameter) {
        return spec.resolved(parameter.get("schema")).path("format").asText().equals("uuid");
    }

    private Stream<JsonNode> parameters(String in) {
        var all = new ArrayList<JsonNode>();
        description.path("parameters").forEach(parameter -> all.add(spec.resolved(parameter)));
        return all.stream().filter(parameter -> parameter.get("in").asText().equals(in));
    }

    private static List<String> strings(JsonNode array) {
        var all = new ArrayList<String>();
        array.forEach(value -> all.add(value.asText()));
        return all;
    }

    @Override
    public String toString() {
        return method + " " + spec.base() + path;
    }
}
