package nl.nplv.bench.load;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that ask again as soon as they are answered, until all of them together did it so many times: what came of it can be
 * counted.
 */
public record CountedLoop(int clients, int count) implements Load {
    @Override
    public Outcome on(Target target) {
        var latencies = new Latencies();
        var begun = new AtomicInteger();
        long took = Clients.run(clients, target, work -> {
            while (begun.getAndIncrement() < count) {
                long start = System.nanoTime();
                work.once();
                latencies.addMicros((System.nanoTime() - start) / 1_000);
            }
        });
        return Outcome.of(latencies, took);
    }
}
