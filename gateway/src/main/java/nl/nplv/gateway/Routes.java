package nl.nplv.gateway;

import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All paths of all specs as a tree of segments, so a look-up costs the depth of the path and not the number of paths. */
@Singleton
final class Routes {

    private final Node root = new Node();

    @Inject
    Routes(Catalogue catalogue, GatewayConfig config) {
        this(catalogue.apis(), operation -> limit(operation, config));
    }

    Routes(List<Api> apis, ToLongFunction<Api.Operation> bodyLimit) {
        for (var api : apis) {
            var byPath = api.operations().stream()
                    .collect(Collectors.groupingBy(Api.Operation::path, LinkedHashMap::new, Collectors.toList()));
            byPath.forEach((path, operations) -> add(new Route(api, path, limits(operations, bodyLimit))));
        }
    }

    /** The route of a path as the client wrote it; a literal segment goes before a parameter. */
    Optional<Route> find(String path) {
        return Optional.ofNullable(find(root, segments(path)));
    }

    private static Map<HttpMethod, Long> limits(
            List<Api.Operation> operations, ToLongFunction<Api.Operation> bodyLimit) {
        return operations.stream().collect(Collectors.toUnmodifiableMap(Api.Operation::method, bodyLimit::applyAsLong));
    }

    private static long limit(Api.Operation operation, GatewayConfig config) {
        var usual = operation.upload() ? config.uploadLimit() : config.bodyLimit();
        return config.bodyLimits().getOrDefault(operation.path(), usual).asLongValue();
    }

    private void add(Route route) {
        var node = root;
        for (var segment : segments(route.path())) {
            node = node.child(segment);
        }
        if (node.route != null) {
            throw new IllegalStateException(
                    route.path() + " of " + route.api().service() + " is already taken by " + node.route.path());
        }
        node.route = route;
    }

    private static @Nullable Route find(Node node, List<String> segments) {
        if (segments.isEmpty()) {
            return node.route;
        }
        var segment = segments.getFirst();
        var rest = segments.subList(1, segments.size());
        var literal = node.literals.get(segment);
        var found = literal == null ? null : find(literal, rest);
        if (found == null && node.parameter != null && !segment.isEmpty()) {
            return find(node.parameter, rest);
        }
        return found;
    }

    private static List<String> segments(String path) {
        // limit -1 keeps the empty last segment of a trailing slash, which no spec has
        return List.of(path.substring(1).split("/", -1));
    }

    private static final class Node {
        private final Map<String, Node> literals = new HashMap<>();
        private @Nullable Node parameter;
        private @Nullable Route route;

        Node child(String segment) {
            if (!segment.contains("{")) {
                return literals.computeIfAbsent(segment, name -> new Node());
            }
            if (parameter == null) {
                parameter = new Node();
            }
            return parameter;
        }
    }
}
