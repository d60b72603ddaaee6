package nl.nplv.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.inject.Inject;
import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nplv.shared.event.EventTypes;
import nl.nplv.shared.problem.Problem;
import nl.nplv.shared.problem.ProblemCatalogue;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The spec is the contract: each service's ContractTest extends this and adds nothing. */
public abstract class ServiceContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    ProblemCatalogue problems;

    @Inject
    EventTypes types;

    private static String service() {
        return ConfigProvider.getConfig().getValue("nplv.events.context", String.class);
    }

    @Test
    void the_committed_specification_is_the_served_one() {
        new SpecFile(service() + "/openapi.json").mustSay(ServedSpecification.read());
    }

    @Test
    void every_reference_in_the_specification_leads_somewhere() {
        var specification = ServedSpecification.read();

        assertThat(specification.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                specification.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void every_event_has_a_schema_and_every_schema_an_event() {
        var events = EventSchemas.eventsIn(getClass().getPackageName());

        events.forEach(event ->
                new SpecFile("events/" + types.typeOf(event) + ".json").mustSay(EventSchemas.of(event, types)));

        var files = Objects.requireNonNull(
                new SpecFile("events").location().toFile().listFiles());
        assertThat(Stream.of(files).map(File::getName).filter(name -> name.contains("." + service() + ".")))
                .containsExactlyInAnyOrderElementsOf(events.stream()
                        .map(event -> types.typeOf(event) + ".json")
                        .toList());
    }

    @Test
    void every_refusal_is_listed_with_its_rule() {
        new SpecFile(service() + "/problems.json").mustSay(listed(problems.problems()));
    }

    @Test
    void no_two_refusals_share_a_code() {
        assertThat(problems.problems()).extracting(Problem::name).doesNotHaveDuplicates();
    }

    private static JsonNode listed(List<Problem> problems) {
        var sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(Problem::name));
        ArrayNode list = JSON.createArrayNode();
        sorted.forEach(problem -> list.addObject()
                .put("code", problem.name())
                .put("status", problem.kind().status())
                .put("title", problem.title())
                .put("rule", problem.rule()));
        return list;
    }
}
