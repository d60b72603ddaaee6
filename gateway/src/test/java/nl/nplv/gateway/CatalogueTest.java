package nl.nplv.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir
    Path specs;

    @Test
    void the_environment_overrides_the_upstream_of_a_service() throws Exception {
        writeSpec("focus-areas");

        var catalogue = catalogue(Map.of("NPLV_GATEWAY_UPSTREAM_FOCUS_AREAS", "http://areas:9000"));

        assertThat(catalogue.apis()).extracting(Api::upstream).containsExactly(URI.create("http://areas:9000"));
    }

    @Test
    void a_spec_without_an_upstream_stops_the_gateway_and_names_the_missing_key() throws Exception {
        writeSpec("police");

        assertThatThrownBy(() -> catalogue(Map.of())).hasMessageContaining("nplv.gateway.upstream.police is not set");
    }

    @Test
    void the_gateway_is_not_ready_without_a_spec() throws Exception {
        Files.createDirectory(specs.resolve("events"));

        var ready = new SpecsLoaded(catalogue(Map.of())).call();

        assertThat(ready.getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        specs = specs.resolve("elsewhere");

        assertThatThrownBy(() -> catalogue(Map.of()))
                .hasMessageContaining("nplv.gateway.specs cannot be read: " + specs);
    }

    private void writeSpec(String service) throws IOException {
        Files.writeString(Files.createDirectory(specs.resolve(service)).resolve("openapi.json"), """
                {"info": {"title": "Test", "version": "1.0.0"}, "paths": {"/test/v1/things": {"get": {}}}}""");
    }

    private Catalogue catalogue(Map<String, String> environment) {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withSources(new EnvConfigSource(environment, 300))
                .withDefaultValues(Surroundings.settings())
                .withDefaultValue("nplv.gateway.specs", specs.toString())
                .withDefaultValue("nplv.gateway.security-contact", "mailto:security@nplv.example")
                .withDefaultValue("nplv.gateway.connect-timeout", "2S")
                .withDefaultValue("nplv.gateway.stream-idle-timeout", "2M")
                .withDefaultValue("nplv.gateway.max-connections", "8")
                // as in application.properties: without it the name in the environment could also mean focus.areas
                .withDefaultValue("nplv.gateway.upstream.focus-areas", "http://localhost:8081")
                .build();
        return new Catalogue(config.getConfigMapping(GatewayConfig.class));
    }
}
