package nl.nplv.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class LoopsTest {
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void an_open_loop_sends_what_is_due_and_no_more() {
        var outcome = new OpenLoop(100, Duration.ofMillis(300)).on(() -> done::incrementAndGet);
        assertThat(done).hasValue(30);
        assertThat(outcome.count()).isEqualTo(30);
    }

    @Test
    void arrivals_are_evenly_spread() {
        var loop = new OpenLoop(50, Duration.ofSeconds(2));
        assertThat(loop.arrivals()).isEqualTo(100);
        assertThat(loop.dueNanos(0)).isZero();
        assertThat(loop.dueNanos(99)).isEqualTo(1_980_000_000);
    }

    @Test
    void a_stall_counts_for_all_that_it_held_up() {
        var stall = Duration.ofMillis(200).toNanos();
        Work firstIsSlow = () -> {
            synchronized (done) {
                if (done.getAndIncrement() == 0) {
                    LockSupport.parkNanos(stall);
                }
            }
        };
        var outcome = new OpenLoop(100, Duration.ofMillis(200)).on(() -> firstIsSlow);
        // 20 came during the stall, the middle one after half of it
        assertThat(outcome.p50()).isGreaterThan(50);
    }

    @Test
    void a_closed_loop_of_clients_that_take_ten_milliseconds_does_at_most_a_hundred_a_second_each() {
        Work slow = () -> LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        var outcome = new ClosedLoop(2, Duration.ofMillis(300)).on(() -> slow);
        assertThat(outcome.perSecond()).isPositive().isLessThanOrEqualTo(200);
        assertThat(outcome.p50()).isGreaterThanOrEqualTo(9.9);
    }

    @Test
    void one_refusal_ends_the_measurement() {
        Work refused = () -> {
            throw new IllegalStateException("answered 500 instead of 200");
        };
        var loop = new ClosedLoop(1, Duration.ofSeconds(5));
        assertThatThrownBy(() -> loop.on(() -> refused)).hasMessageContaining("answered 500 instead of 200");
    }
}
