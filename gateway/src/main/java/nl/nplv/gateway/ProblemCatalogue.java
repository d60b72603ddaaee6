package nl.nplv.gateway;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every problem code of the platform: those of {@code problems.json} and, unless it has them, the gateway's own. */
@Singleton
final class ProblemCatalogue {

    private final TreeMap<String, Entry> byCode = new TreeMap<>();

    /**
     * Meaning of a code.
     *
     * @param rule id of the domain rule
     * @param source law, standard or decision behind it
     */
    record Entry(
            String code,
            int status,
            String title,
            @Nullable String rule,
            @Nullable String source) {}

    ProblemCatalogue(GatewayConfig config, ObjectMapper json) {
        for (var own : GatewayProblem.values()) {
            byCode.put(own.name(), new Entry(own.name(), own.status(), own.title(), null, null));
        }
        var file = config.specs().resolve("problems.json");
        if (Files.exists(file)) {
            try {
                json.readValue(file.toFile(), new TypeReference<List<Entry>>() {})
                        .forEach(entry -> byCode.put(entry.code(), entry));
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }
    }

    Collection<Entry> entries() {
        return byCode.values();
    }
}
