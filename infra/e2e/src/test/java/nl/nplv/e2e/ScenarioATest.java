package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.stream.Stream;
import nl.nplv.local.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code make demo} shows, each answer and each event compared with DOMAIN 5A. */
@Order(1)
@ExtendWith(RunningPlatform.class)
class ScenarioATest {

    @TestFactory
    Stream<DynamicTest> an_area_enters_the_programme_and_shows_its_first_difference(Platform platform) {
        var steps = new ArrayList<Step>();

        try (var topic = Topic.fromNow(platform, ScenarioA.TOPIC)) {
            ScenarioA.play(new Stage(new Calls(platform.gatewayUrl(), platform::token), topic, steps::add));
        }

        return steps.stream()
                .map(step -> dynamicTest(
                        step.what(), () -> assertThat(step.differences()).isEmpty()));
    }
}
