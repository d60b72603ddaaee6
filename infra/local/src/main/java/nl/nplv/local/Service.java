package nl.nplv.local;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nplv.local.process.LocalFault;

/**
 * One module that runs as a process: a line of {@code platform.csv}.
 *
 * @param port where it listens on the standard platform
 * @param database its own database and role; empty for the gateway
 * @param path of its API behind the gateway; empty for the gateway
 * @param topic where it publishes; empty for the gateway
 * @param module folder below the top folder
 * @param compartments where it keeps personal data, each under a master key of its own; separated by spaces, mostly none
 */
public record Service(
        String name, int port, String database, String path, String topic, String module, String compartments) {
    /** The one entry for callers; all others are behind it. */
    public static final String GATEWAY = "gateway";

    /** A line of the table may end before its last column. */
    public Service {
        compartments = Objects.requireNonNullElse(compartments, "");
    }

    public static List<Service> all() {
        try (var table = Objects.requireNonNull(Service.class.getResourceAsStream("platform.csv"));
                var rows = new CsvMapper()
                        .readerFor(Service.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .<Service>readValues(table)) {
            return List.copyOf(rows.readAll());
        } catch (IOException e) {
            throw new LocalFault("Cannot read platform.csv", e);
        }
    }

    /**
     * The service of this name.
     *
     * @throws LocalFault when there is none
     */
    static Service named(String name) {
        return all().stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LocalFault("No service is called " + name + "; there are "
                        + all().stream().map(Service::name).collect(Collectors.joining(" "))));
    }

    boolean isGateway() {
        return name.equals(GATEWAY);
    }

    /** The compartments that need a master key, by the variable that hands it over. */
    Map<String, String> masterKeyVariables() {
        return Arrays.stream(compartments.split(" ", -1))
                .filter(compartment -> !compartment.isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        compartment -> "NPLV_PRIVACY_MASTER_KEYS_" + upper(compartment), Function.identity()));
    }

    /** Where Quarkus leaves what it built. */
    Path application() {
        return Root.path().resolve(module).resolve("target/quarkus-app");
    }

    /**
     * A platform without one of its services is not started: what is missing would show much later, as an error of its
     * callers.
     *
     * @throws LocalFault when the module was not packaged
     */
    void mustBeBuilt() {
        if (!Files.exists(application().resolve("quarkus-run.jar"))) {
            throw new LocalFault(name + " is not built: run mvn package -DskipTests -am -pl " + module);
        }
    }

    /** Part of the name of an environment variable: {@code FOCUS_AREAS}. */
    String variable() {
        return upper(name);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
