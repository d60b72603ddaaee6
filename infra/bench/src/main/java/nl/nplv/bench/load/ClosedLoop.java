package nl.nplv.bench.load;

import java.time.Duration;

/** Clients that ask again as soon as they are answered: shows the most that can be done. */
public record ClosedLoop(int clients, Duration time) implements Load {
    @Override
    public Outcome on(Target target) {
        var latencies = new Latencies();
        long took = Clients.run(clients, target, work -> repeat(work, latencies));
        return Outcome.of(latencies, took);
    }

    private void repeat(Work work, Latencies latencies) throws Exception {
        long now = System.nanoTime();
        long end = now + time.toNanos();
        while (now < end) {
            long start = now;
            work.once();
            now = System.nanoTime();
            latencies.addMicros((now - start) / 1_000);
        }
    }
}
