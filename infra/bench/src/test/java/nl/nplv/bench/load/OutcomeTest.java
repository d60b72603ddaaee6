package nl.nplv.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void throughput_is_what_ended_divided_by_the_time_it_took() {
        var latencies = new Latencies();
        for (int i = 0; i < 300; i++) {
            latencies.addMicros(1_000);
        }
        var outcome = Outcome.of(latencies, Duration.ofMillis(1_500).toNanos());
        assertThat(outcome.perSecond()).isEqualTo(200);
        assertThat(outcome.count()).isEqualTo(300);
    }

    @Test
    void processor_time_is_shared_by_all_that_ended() {
        var outcome = new Outcome(2_000, 1_000, 1, 2, 0).withCpu(Duration.ofSeconds(1));
        assertThat(outcome.cpuMicros()).isEqualTo(500);
    }

    @Test
    void nothing_done_is_zero_and_not_infinite() {
        var nothing = Outcome.of(new Latencies(), 0).withCpu(Duration.ofSeconds(1));
        assertThat(nothing).isEqualTo(new Outcome(0, 0, 0, 0, 0));
        assertThat(perSecond(10).ratioTo(nothing)).isZero();
    }

    @Test
    void a_ratio_is_below_one_for_the_slower_one() {
        assertThat(perSecond(250).ratioTo(perSecond(1_000))).isEqualTo(0.25);
        assertThat(perSecond(1_000).ratioTo(perSecond(250))).isEqualTo(4);
    }

    @Test
    void the_median_takes_each_figure_on_its_own() {
        var rounds =
                List.of(new Outcome(30, 300, 1, 90, 7), new Outcome(10, 100, 3, 50, 8), new Outcome(20, 200, 2, 70, 9));
        assertThat(Outcome.median(rounds)).isEqualTo(new Outcome(20, 200, 2, 70, 8));
    }

    @Test
    void of_an_even_number_of_rounds_the_lower_middle_one_counts() {
        assertThat(Outcome.median(List.of(perSecond(4), perSecond(1), perSecond(3), perSecond(2)))
                        .perSecond())
                .isEqualTo(2);
    }

    private static Outcome perSecond(double figure) {
        return new Outcome(figure, figure, 0, 0, 0);
    }
}
