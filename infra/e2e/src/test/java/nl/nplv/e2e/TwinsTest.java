package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nplv.local.Platform;
import nl.nplv.local.process.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** One request sent many times at once to two replicas. */
@ExtendWith(RunningPlatform.class)
@Timeout(120)
class TwinsTest {
    private static final int TWINS = 50;
    private static final String SERVICE = "focus-areas";

    @Test
    void fifty_twins_at_two_replicas_make_one_row_and_one_event_and_get_the_same_answer(Platform platform)
            throws Exception {
        try (var replica = platform.startReplica(SERVICE, FreePorts.next(1).getFirst())) {
            var doors = Stream.of(platform.service(SERVICE).url(), replica.url())
                    .map(url -> new Calls(url, platform::token))
                    .toList();
            var key = UUID.randomUUID().toString();
            var request = Amendment.post(key);
            var together = new CountDownLatch(TWINS);

            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = IntStream.range(0, TWINS)
                        .mapToObj(twin -> threads.submit(() -> {
                            together.countDown();
                            together.await();
                            return doors.get(twin % doors.size()).ask(request, key, "");
                        }))
                        .toList();
                var first = answers.getFirst().get();
                assertThat(first.status()).isEqualTo(201);
                for (var answer : answers) {
                    assertThat(answer.get()).isEqualTo(first);
                }
            }

            var made = new Records(platform)
                    .published().stream().filter(change -> change.mark().equals(key)).toList();
            assertThat(made).hasSize(1);
            Proof.of(platform).each_event_is_delivered();
        }
    }
}
