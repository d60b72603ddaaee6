package nl.nplv.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private final Latencies latencies = new Latencies();

    @Test
    void of_one_to_a_thousand_milliseconds_half_ended_within_500_and_99_of_100_within_990() {
        LongStream.rangeClosed(1, 1_000).forEach(millis -> latencies.addMicros(millis * 1_000));
        assertThat(latencies.millisOf(0.5)).isCloseTo(500, within(0.5));
        assertThat(latencies.millisOf(0.99)).isCloseTo(990, within(1.0));
        assertThat(latencies.count()).isEqualTo(1_000);
    }

    @Test
    void one_stall_among_a_hundred_does_not_move_the_median() {
        LongStream.range(0, 99).forEach(each -> latencies.addMicros(200));
        latencies.addMicros(5_000_000);
        assertThat(latencies.millisOf(0.5)).isCloseTo(0.2, within(0.001));
        assertThat(latencies.millisOf(1)).isCloseTo(5_000, within(5.0));
    }

    @Test
    void what_takes_longer_than_a_minute_counts_as_a_minute() {
        latencies.addMicros(3_600_000_000L);
        assertThat(latencies.millisOf(0.5)).isCloseTo(60_000, within(60.0));
    }

    @Test
    void a_clock_that_stepped_back_counts_as_nothing() {
        latencies.addMicros(-5);
        assertThat(latencies.millisOf(0.5)).isZero();
    }

    @Test
    void none_at_all_is_zero() {
        assertThat(latencies.millisOf(0.99)).isZero();
    }
}
