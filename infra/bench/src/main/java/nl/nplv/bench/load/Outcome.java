package nl.nplv.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What came of a load.
 *
 * @param count how many ended
 * @param perSecond how many ended in a second
 * @param p50 milliseconds within which half of them ended
 * @param p99 milliseconds within which 99 of 100 ended
 * @param cpuMicros microseconds of processor that each took of whoever did it; 0 when nobody looked
 */
public record Outcome(double count, double perSecond, double p50, double p99, double cpuMicros) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MICRO = 1e3;

    static Outcome of(Latencies latencies, long nanos) {
        long count = latencies.count();
        double perSecond = nanos == 0 ? 0 : count * NANOS_PER_SECOND / nanos;
        return new Outcome(count, perSecond, latencies.millisOf(0.5), latencies.millisOf(0.99), 0);
    }

    /** The same, when all of it together took so much of the processor. */
    public Outcome withCpu(Duration cpu) {
        double each = count == 0 ? 0 : cpu.toNanos() / NANOS_PER_MICRO / count;
        return new Outcome(count, perSecond, p50, p99, each);
    }

    /**
     * How this throughput compares.
     *
     * @return 1 when they are equal, 0.5 when this is half of the other; 0 when the other did nothing
     */
    public double ratioTo(Outcome other) {
        return other.perSecond == 0 ? 0 : perSecond / other.perSecond;
    }

    /** Median of each figure on its own; of an even number of rounds the lower one. */
    public static Outcome median(List<Outcome> rounds) {
        return new Outcome(
                median(rounds, Outcome::count),
                median(rounds, Outcome::perSecond),
                median(rounds, Outcome::p50),
                median(rounds, Outcome::p99),
                median(rounds, Outcome::cpuMicros));
    }

    private static double median(List<Outcome> rounds, ToDoubleFunction<Outcome> figure) {
        return rounds.stream()
                .mapToDouble(figure)
                .sorted()
                .skip((rounds.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
