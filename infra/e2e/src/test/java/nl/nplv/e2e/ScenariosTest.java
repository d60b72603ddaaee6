package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.stream.Stream;
import nl.nplv.local.Platform;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code make demo} shows, each answer and each event compared with DOMAIN 5. */
@Order(1)
@ExtendWith(RunningPlatform.class)
class ScenariosTest {

    @TestFactory
    Stream<DynamicContainer> each_scenario_goes_as_the_domain_says(Platform platform) {
        return Scenario.ALL.stream().map(scenario -> played(scenario, platform));
    }

    private static DynamicContainer played(Scenario scenario, Platform platform) {
        var steps = new ArrayList<Step>();
        try (var topic = Topic.fromNow(platform, scenario.topics())) {
            scenario.course().accept(Stage.on(platform, topic, steps::add));
        }
        return dynamicContainer(
                scenario.letter() + ": " + scenario.title(),
                steps.stream()
                        .map(step -> dynamicTest(
                                step.what(),
                                () -> assertThat(step.differences()).isEmpty())));
    }
}
