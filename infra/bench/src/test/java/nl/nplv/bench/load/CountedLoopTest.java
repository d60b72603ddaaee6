package nl.nplv.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CountedLoopTest {
    @Test
    void all_clients_together_do_it_exactly_so_many_times() {
        var done = new AtomicInteger();

        var outcome = new CountedLoop(7, 1_000).on(() -> done::incrementAndGet);

        assertThat(done).hasValue(1_000);
        assertThat(outcome.count()).isEqualTo(1_000);
    }
}
