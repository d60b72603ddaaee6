package nl.nplv.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private final WarmUp warmUp = new WarmUp();

    @Test
    void it_goes_on_while_requests_become_cheaper() {
        DoubleStream.of(4_000, 2_700, 1_900, 1_100, 900, 400).forEach(warmUp::add);
        assertThat(warmUp.isSettled()).isFalse();
    }

    @Test
    void it_has_settled_after_five_rounds_without_progress() {
        DoubleStream.of(400, 130, 128, 135, 127, 129).forEach(warmUp::add);
        assertThat(warmUp.isSettled()).isFalse();
        warmUp.add(126);
        assertThat(warmUp.isSettled()).isTrue();
    }

    @Test
    void progress_after_a_pause_starts_the_count_anew() {
        DoubleStream.of(400, 395, 390, 399, 398, 300, 299).forEach(warmUp::add);
        assertThat(warmUp.isSettled()).isFalse();
    }
}
