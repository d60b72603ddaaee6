package nl.nplv.bench.load;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What came of a load.
 *
 * @param perSecond how many ended in a second
 * @param p50 milliseconds within which half of them ended
 * @param p99 milliseconds within which 99 of 100 ended
 */
public record Outcome(double perSecond, double p50, double p99) {
    static Outcome of(Latencies latencies, long nanos) {
        return new Outcome(latencies.count() * 1e9 / nanos, latencies.millisOf(0.5), latencies.millisOf(0.99));
    }

    /** Median of each figure on its own; of an even number of rounds the lower one. */
    public static Outcome median(List<Outcome> rounds) {
        return new Outcome(
                median(rounds, Outcome::perSecond), median(rounds, Outcome::p50), median(rounds, Outcome::p99));
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
