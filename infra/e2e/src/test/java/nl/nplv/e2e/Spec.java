package nl.nplv.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.local.Root;

/**
 * A published contract: {@code api-specs/<service>/openapi.json}.
 *
 * @param text as it lies in the folder
 */
record Spec(String service, String text, JsonNode document) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    static List<Spec> all() {
        try (var folders = Files.list(Root.path().resolve("api-specs"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("openapi.json")))
                    .sorted()
                    .map(Spec::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spec read(Path folder) {
        try {
            var text = Files.readString(folder.resolve("openapi.json"));
            return new Spec(String.valueOf(folder.getFileName()), text, Json.read(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version() {
        return document.at("/info/version").asText();
    }

    /** Path of the API behind the gateway, such as {@code /areas/v1}. */
    String base() {
        return document.at("/servers/0/url").asText();
    }

    List<Operation> operations() {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(
                                this, method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue())))
                .toList();
    }

    /** One operation of each path, for what does not depend on the method. */
    Stream<Operation> paths() {
        return operations().stream()
                .collect(Collectors.toMap(Operation::path, operation -> operation, (first, second) -> first))
                .values()
                .stream();
    }

    /** What {@code Allow} must say at a path: its methods, HEAD with GET, and OPTIONS. */
    Set<String> allowed(String path) {
        var methods = operations().stream()
                .filter(operation -> operation.path().equals(path))
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }

    /** What a reference leads to; the node itself when it is none. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(document.at(node.get("$ref").asText().substring(1))) : node;
    }

    @Override
    public String toString() {
        return service;
    }
}
