package nl.nplv.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One published API, read from its OpenAPI file.
 *
 * @param base path up to and with the major version, such as {@code /areas/v1}
 * @param version {@code info.version}, sent as {@code API-Version}
 * @param document the file as it lies in the folder
 */
record Api(
        String service,
        String title,
        String version,
        String base,
        URI upstream,
        List<Operation> operations,
        Buffer document) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VERSIONED_BASE = Pattern.compile("(/[a-z0-9/-]*?v\\d+)(/.*)?");
    private static final Set<String> UPLOADS = Set.of("text/csv", "application/geo+json");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /**
     * One method of one path.
     *
     * @param path full path, parameters in braces
     * @param upload whether the body may be CSV or GeoJSON, which are larger than others
     */
    record Operation(HttpMethod method, String path, boolean upload) {}

    /** Reads an OpenAPI file; one that names no version or leaves its own base is refused. */
    static Api read(String service, URI upstream, Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var root = JSON.readTree(bytes);
        var operations = operations(root);
        if (operations.isEmpty()) {
            throw new IllegalStateException(file + " describes no operation");
        }
        var base = base(operations.getFirst().path(), file);
        for (var operation : operations) {
            if (!operation.path().startsWith(base + "/")) {
                throw new IllegalStateException(file + ": " + operation.path() + " lies outside " + base);
            }
        }
        var info = root.path("info");
        return new Api(
                service,
                info.path("title").asText(service),
                info.path("version").asText(),
                base,
                upstream,
                operations,
                Buffer.buffer(bytes));
    }

    String specPath() {
        return base + "/openapi.json";
    }

    boolean owns(String path) {
        return path.equals(base) || path.startsWith(base + "/");
    }

    private static List<Operation> operations(JsonNode root) {
        var prefix = serverPath(root);
        var operations = new ArrayList<Operation>();
        for (var path : root.path("paths").properties()) {
            // specs generated from code repeat the base in each path although the server URL already holds it
            var full = path.getKey().startsWith(prefix + "/") ? path.getKey() : prefix + path.getKey();
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(operation(method.getKey(), full, method.getValue()));
                }
            }
        }
        return operations;
    }

    private static Operation operation(String method, String path, JsonNode description) {
        var content = description.path("requestBody").path("content");
        var upload = UPLOADS.stream().anyMatch(content::has);
        return new Operation(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)), path, upload);
    }

    private static String serverPath(JsonNode root) {
        var path =
                URI.create(root.path("servers").path(0).path("url").asText("/")).getPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String base(String path, Path file) {
        var matcher = VERSIONED_BASE.matcher(path);
        if (!matcher.matches()) {
            throw new IllegalStateException(file + ": " + path + " has no version such as /areas/v1");
        }
        return matcher.group(1);
    }
}
