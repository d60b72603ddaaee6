package nl.nplv.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of the contract. {@code make specs} writes it from what is served; every other run fails when the two differ.
 *
 * @param path below api-specs
 */
public record SpecFile(String path) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter PRETTY = JSON.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** Where the file lies. */
    public Path location() {
        return Path.of(System.getProperty("nplv.root"), "api-specs").resolve(path);
    }

    /** Its content, or nothing when there is no such file. */
    public JsonNode read() {
        try {
            return Files.exists(location()) ? JSON.readTree(location().toFile()) : JSON.missingNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when the file says something else than is served; writes it when asked to. */
    public void mustSay(JsonNode served) {
        if (Boolean.getBoolean("nplv.specs.write")) {
            write(pretty(served));
        }
        assertThat(pretty(read()))
                .as("api-specs/%s; `make specs` writes what is served", path)
                .isEqualTo(pretty(served));
    }

    private void write(String text) {
        try {
            Files.createDirectories(location().getParent());
            Files.writeString(location(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pretty(JsonNode json) {
        try {
            return PRETTY.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
