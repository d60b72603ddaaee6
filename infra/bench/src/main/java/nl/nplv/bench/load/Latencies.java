package nl.nplv.bench.load;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Times in microseconds, up to a minute, exact to three digits. Safe for use by many threads. */
public final class Latencies {
    private static final long LONGEST_MICROS = 60_000_000;
    private static final int DIGITS = 3;
    private static final double MICROS_PER_MILLI = 1_000.0;
    private static final double PER_CENT = 100.0;

    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);

    /** Takes one more; what is longer than a minute counts as a minute. */
    public void addMicros(long latency) {
        micros.recordValue(Math.clamp(latency, 0, LONGEST_MICROS));
    }

    public long count() {
        return micros.getTotalCount();
    }

    /**
     * The time within which this part of all ended.
     *
     * @param part such as 0.99
     * @return milliseconds; 0 when there is none
     */
    public double millisOf(double part) {
        return micros.getValueAtPercentile(part * PER_CENT) / MICROS_PER_MILLI;
    }
}
