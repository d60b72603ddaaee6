package nl.nplv.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docker-compose.yml runs what platform.csv says, under the same names. */
class ComposeTest {
    static List<Service> services() {
        return Service.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_service_is_there_with_its_port_module_database_and_topic(Service service) throws IOException {
        var compose = compose();
        var entry = compose.at("/services/" + service.name());
        var environment = entry.path("environment");

        assertThat(entry.at("/build/args/MODULE").asText()).isEqualTo(service.module());
        assertThat(environment.path("QUARKUS_HTTP_PORT").asInt()).isEqualTo(service.port());
        assertThat(environment.path("QUARKUS_DATASOURCE_JDBC_URL").asText("")).endsWith(service.database());
        assertThat(compose.at("/services/kafka-topics/environment/TOPICS").asText())
                .contains(service.topic());
        assertThat(Files.readString(Root.path().resolve("infra/docker/databases.sh")))
                .contains(service.database());
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_secret_and_master_key_is_handed_over_and_named_in_the_example(Service service) throws IOException {
        var environment = compose().at("/services/" + service.name() + "/environment");
        var example = Files.readString(Root.path().resolve(".env.example"));

        assertThat(environment.has("NPLV_IDEMPOTENCY_SECRET")).isNotEqualTo(service.isGateway());
        assertThat(example).contains("\nNPLV_IDEMPOTENCY_SECRET=");
        assertThat(service.masterKeyVariables().keySet()).allSatisfy(variable -> {
            assertThat(environment.path(variable).asText()).startsWith("${" + variable + ":?");
            assertThat(example).contains("\n" + variable + "=");
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void the_gateway_knows_every_service(Service service) throws IOException {
        var environment = compose().at("/services/gateway/environment");

        assertThat(service.isGateway() || environment.has("NPLV_GATEWAY_UPSTREAM_" + service.variable()))
                .isTrue();
    }

    private static JsonNode compose() throws IOException {
        return new YAMLMapper()
                .readTree(Root.path().resolve("docker-compose.yml").toFile());
    }
}
