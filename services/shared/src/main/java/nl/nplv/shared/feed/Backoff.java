package nl.nplv.shared.feed;

import java.time.Duration;

/**
 * Pauses between attempts, each twice as long as the one before.
 *
 * @param first pause after the first failure
 * @param longest pause that is never exceeded
 */
record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    /** Pause after that many failures in a row. */
    Duration after(int failures) {
        var pause = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
