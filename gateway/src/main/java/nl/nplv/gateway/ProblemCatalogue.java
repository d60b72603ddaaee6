package nl.nplv.gateway;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Every problem code of the platform: those of each service's {@code problems.json} and, unless they have them, the gateway's own. */
@Singleton
final class ProblemCatalogue {

    private final TreeMap<String, Entry> byCode = new TreeMap<>();

    /**
     * Meaning of a code.
     *
     * @param rule rule and the law, standard or decision behind it
     */
    record Entry(String code, int status, String title, String rule) {}

    ProblemCatalogue(Catalogue catalogue, GatewayConfig config, ObjectMapper json) {
        for (var own : GatewayProblem.values()) {
            byCode.put(own.name(), new Entry(own.name(), own.status(), own.title(), "Gateway"));
        }
        for (var api : catalogue.apis()) {
            var file = config.specs().resolve(api.service()).resolve("problems.json");
            if (Files.exists(file)) {
                read(file, json).forEach(entry -> byCode.put(entry.code(), entry));
            }
        }
    }

    Collection<Entry> entries() {
        return byCode.values();
    }

    private static List<Entry> read(Path file, ObjectMapper json) {
        try {
            return json.readValue(file.toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
