package nl.nplv.bench.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests that come when they come, however long the others take. A latency counts from the moment the request was due, so
 * that a stall shows in all that it held up (no coordinated omission).
 *
 * @param perSecond rate of arrival
 */
public record OpenLoop(int perSecond, Duration time) implements Load {
    /** Far more than are ever under way at once at a rate that the target can bear. */
    private static final int MOST_UNDER_WAY = 48;

    private static final long NANOS = 1_000_000_000;

    @Override
    public Outcome on(Target target) {
        var latencies = new Latencies();
        var next = new AtomicLong();
        var start = new AtomicLong();
        long took = Clients.run(MOST_UNDER_WAY, target, work -> {
            start.compareAndSet(0, System.nanoTime());
            arrive(work, next, start.get(), latencies);
        });
        return Outcome.of(latencies, took);
    }

    private void arrive(Work work, AtomicLong next, long start, Latencies latencies) throws Exception {
        for (long n = next.getAndIncrement(); n < arrivals(); n = next.getAndIncrement()) {
            long due = start + dueNanos(n);
            sleepUntil(due);
            work.once();
            latencies.addMicros((System.nanoTime() - due) / 1_000);
        }
    }

    /** How many come in all. */
    long arrivals() {
        return perSecond * time.toNanos() / NANOS;
    }

    /** When the nth is due, counted from the start; evenly spread. */
    long dueNanos(long n) {
        return n * NANOS / perSecond;
    }

    private static void sleepUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
