package nl.nplv.e2e;

import static nl.nplv.e2e.TestArea.LEEUWARDEN_OOST;
import static nl.nplv.e2e.TestArea.LELYSTAD_OOST;
import static nl.nplv.e2e.TestArea.ROOSENDAAL_STAD;
import static nl.nplv.e2e.TestArea.ROTTERDAM_ZUID;
import static nl.nplv.e2e.TestArea.TILBURG_NOORDWEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nplv.e2e.Storm.Death;
import nl.nplv.local.Platform;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.server.JavaService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two processes of one service behind one database, called directly and by turns. */
@ExtendWith(RunningPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class ReplicasTest {
    private static final int TWINS = 50;
    private static final String SERVICE = "focus-areas";

    private final Platform platform;
    private final JavaService replica;
    private final List<Calls> doors;

    ReplicasTest(Platform platform) {
        this.platform = platform;
        replica = platform.startReplica(SERVICE, FreePorts.next(1).getFirst());
        doors = Stream.of(platform.service(SERVICE).url(), replica.url())
                .map(url -> new Calls(url, platform::token))
                .toList();
    }

    @AfterAll
    void end() {
        replica.close();
    }

    @Test
    void writes_survive_the_death_of_the_replica_that_publishes() throws Exception {
        var storm = Storm.in(doors, ROOSENDAAL_STAD, LEEUWARDEN_OOST, LELYSTAD_OOST, ROTTERDAM_ZUID, TILBURG_NOORDWEST);
        // it was there first, so it holds the relay's lock
        var publisher = platform.service(SERVICE);

        var writes = storm.write(
                1_000, List.of(Death.between(200, 600, publisher::kill, () -> platform.restartService(SERVICE))));

        assertThat(writes).hasSize(1_000);
        assertThat(storm.unanswered()).as("the death was felt").isPositive();
        Proof.of(platform).holdsFor(writes);
    }

    @Test
    void fifty_twins_of_one_request_make_one_row_and_one_event_and_get_one_answer() throws Exception {
        var reference = UUID.randomUUID().toString();

        var answers = atOnce(Amendment.post(reference));

        assertThat(answers).hasSize(TWINS).containsOnly(answers.getFirst());
        assertThat(answers.getFirst().status()).isEqualTo(201);
        assertThat(new Records(platform).published())
                .filteredOn(change -> change.mark().equals(reference))
                .hasSize(1);
        Proof.of(platform).eachEventIsDelivered();
    }

    private List<Answer> atOnce(Request request) throws Exception {
        var key = UUID.randomUUID().toString();
        var together = new CountDownLatch(TWINS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var twins = IntStream.range(0, TWINS)
                    .mapToObj(twin -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return doors.get(twin % doors.size()).ask(request, key, "");
                    }))
                    .toList();
            var answers = new ArrayList<Answer>();
            for (var twin : twins) {
                answers.add(twin.get());
            }
            return answers;
        }
    }
}
