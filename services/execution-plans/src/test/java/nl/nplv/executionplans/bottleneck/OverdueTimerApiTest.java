package nl.nplv.executionplans.bottleneck;

import static nl.nplv.executionplans.bottleneck.BottleneckFixtures.BOTTLENECKS;
import static nl.nplv.executionplans.bottleneck.BottleneckFixtures.reportedIn;
import static nl.nplv.executionplans.plan.AreaFixtures.freshArea;
import static nl.nplv.test.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OverdueTimerApiTest {
    private static final String UTRECHT = "utrecht-overvecht";

    @Inject
    OverdueTimer timer;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_the_real_time() {
        clock.reset();
    }

    @Test
    void an_overdue_bottleneck_is_announced_exactly_once_also_by_several_replicas() throws InterruptedException {
        clock.setTo("2023-01-02");
        freshArea(UTRECHT);
        var bottleneck = reportedIn(UTRECHT, true);
        clock.setTo("2023-02-12");
        timer.announce();
        anonymous().get(BOTTLENECKS + "/" + bottleneck).then().body("version", is(1));

        clock.setTo("2023-02-13");
        try (var replicas = Executors.newFixedThreadPool(8)) {
            for (int nth = 0; nth < 8; nth++) {
                replicas.execute(timer::announce);
            }
        }
        timer.announce();

        assertThat(PublishedEvents.typesAbout(bottleneck, 2))
                .containsExactly("bottleneck-reported", "bottleneck-overdue");
        var told = PublishedEvents.about(bottleneck, 2).getLast().path("data");
        assertThat(told.path("status").asText()).isEqualTo("REPORTED");
        assertThat(told.path("dueAt").asText()).isEqualTo("2023-02-13T11:00:00Z");
        anonymous()
                .get(BOTTLENECKS + "?overdue=true&focusAreaSlug=" + UTRECHT + "&limit=100")
                .then()
                .body("items.id", hasItem(bottleneck.toString()));
        anonymous()
                .get("/plans/v1/bottleneck-counts")
                .then()
                .body("items.find { it.ministry == 'SZW' && it.status == 'REPORTED' }.overdue", greaterThan(0));
    }
}
