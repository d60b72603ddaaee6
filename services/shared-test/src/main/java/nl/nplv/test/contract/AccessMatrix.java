package nl.nplv.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.test.Api;
import nl.nplv.test.Caller;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may do what: api-specs/&lt;service&gt;/access.csv is the one declaration, and every cell of it is tried over HTTP. A cell is
 * {@code x} (allowed), {@code own} (allowed within its own municipality, area or ministry; the feature's test tries that) or empty.
 */
public abstract class AccessMatrix {
    private static final String PUBLIC = "public";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Operation(String id, String method, String path) {}

    private static String service() {
        return ConfigProvider.getConfig().getValue("nplv.events.context", String.class);
    }

    @Test
    void the_declaration_names_every_operation_and_no_other() {
        assertThat(declared().keySet())
                .isEqualTo(operations().stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> every_role_may_do_what_is_declared_and_nothing_else() {
        var rows = declared();
        var callers = Caller.oneOfEachRole("GM0479", "PV27", "zaandam-oost");
        return operations().stream()
                .flatMap(operation -> callers.stream()
                        .flatMap(caller -> caller.roles().stream()
                                .sorted()
                                .map(role -> cell(operation, caller.claiming(role), role, mayCall(rows, operation)))));
    }

    @TestFactory
    Stream<DynamicTest> without_a_token_only_what_is_public_is_answered() {
        var rows = declared();
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    var open = mayCall(rows, operation).contains(PUBLIC);
                    var status = call(HttpRequest.newBuilder(), operation);

                    assertThat(status == 401)
                            .as("%s answered %d", operation, status)
                            .isEqualTo(!open);
                }));
    }

    private static DynamicTest cell(Operation operation, Caller caller, String role, Set<String> mayCall) {
        return DynamicTest.dynamicTest(operation.id() + " as " + role, () -> {
            var allowed = mayCall.contains(PUBLIC) || mayCall.contains(role);
            var status = call(as(caller), operation);

            assertThat(status).as("%s", operation).isNotEqualTo(401).isLessThan(500);
            assertThat(status != 403)
                    .as("%s as %s answered %d", operation, role, status)
                    .isEqualTo(allowed);
        });
    }

    /** A body that no schema takes: it is refused with 400 only after the right to call was checked. */
    private static int call(HttpRequest.Builder request, Operation operation) {
        var body = operation.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("[]");
        try {
            // a plain client: REST Assured would take most of the time of a thousand cells
            return HTTP.send(
                            request.uri(URI.create("http://localhost:" + RestAssured.port + operation.path()))
                                    .header("Content-Type", "application/json")
                                    .header("Accept", "*/*")
                                    .header("If-Match", "\"0\"")
                                    .method(operation.method(), body)
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    private static HttpRequest.Builder as(Caller caller) {
        return HttpRequest.newBuilder()
                .header("Authorization", "Bearer " + Api.token(caller))
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static List<Operation> operations() {
        var specification = ServedSpecification.read();
        var base = specification.at("/servers/0/url").asText();
        return specification.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> method.getValue().has("operationId"))
                        .map(method -> operation(base + path.getKey(), method)))
                .toList();
    }

    private static Operation operation(String path, Map.Entry<String, JsonNode> method) {
        var filled = path.replace("{slug}", "zaandam-oost")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return new Operation(
                method.getValue().path("operationId").asText(), method.getKey().toUpperCase(Locale.ROOT), filled);
    }

    private static Set<String> mayCall(Map<String, Set<String>> rows, Operation operation) {
        return rows.getOrDefault(operation.id(), Set.of());
    }

    /** Filled columns by operation. */
    private static Map<String, Set<String>> declared() {
        var declared = new TreeMap<String, Set<String>>();
        var file = new SpecFile(service() + "/access.csv").location().toFile();
        try (var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(file)) {
            rows.forEachRemaining(row -> declared.put(row.getOrDefault("operation", ""), filled(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return declared;
    }

    private static Set<String> filled(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(cell -> cell.getValue().equals("x") || cell.getValue().equals("own"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
