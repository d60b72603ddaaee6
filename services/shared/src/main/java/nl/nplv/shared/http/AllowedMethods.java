package nl.nplv.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which methods the specification knows at a path, for the {@code Allow} header of a 405 (RFC 9110 15.5.6). */
@ApplicationScoped
public class AllowedMethods {
    private static final String DOCUMENT = "<default>";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Map<Pattern, Set<String>> methods;

    AllowedMethods(OpenApiDocumentService specification, ObjectMapper json) {
        try {
            var document = json.readTree(specification.getDocument(DOCUMENT, Format.JSON));
            var base = document.at("/servers/0/url").asText();
            methods = document.path("paths").properties().stream()
                    .collect(Collectors.toMap(path -> pattern(base + path.getKey()), path -> methods(path.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Methods at the path, comma-separated. */
    public String at(String path) {
        return methods.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(path).matches())
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static Set<String> methods(JsonNode item) {
        var found = new TreeSet<>(Set.of("OPTIONS"));
        item.fieldNames().forEachRemaining(name -> {
            if (METHODS.contains(name)) {
                found.add(name.toUpperCase(Locale.ROOT));
            }
        });
        if (found.contains("GET")) {
            found.add("HEAD");
        }
        return found;
    }
}
