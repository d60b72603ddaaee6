package nl.nplv.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.nplv.e2e.Writer.Acknowledged;

/** Writers at work at once, while parts of the platform are killed and started anew under them. */
final class Storm {
    private static final Duration STARTED_WITHIN = Duration.ofSeconds(90);

    /**
     * A part that dies.
     *
     * @param after so many acknowledged writes
     * @param kill by signal 9
     */
    record Death(int after, Runnable kill, Runnable restart) {
        /** At a random moment between so many and so many writes. */
        static Death between(int from, int to, Runnable kill, Runnable restart) {
            return new Death(ThreadLocalRandom.current().nextInt(from, to), kill, restart);
        }
    }

    private final List<Writer> writers;
    private final AtomicInteger acknowledged = new AtomicInteger();

    private Storm(List<Writer> writers) {
        this.writers = writers;
    }

    /** One writer per area, ready to write. */
    static Storm in(List<Calls> doors, TestArea... areas) {
        var writers = Stream.of(areas).map(area -> new Writer(doors, area)).toList();
        writers.forEach(Writer::prepare);
        return new Storm(writers);
    }

    /** Writes so many times and returns when all writes are acknowledged and all parts are back. */
    List<Acknowledged> write(int count, List<Death> deaths) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var dying = deaths.stream()
                    .map(death -> threads.submit(() -> die(death)))
                    .toList();
            var writing = writers.stream()
                    .map(writer -> threads.submit(() -> write(writer, count / writers.size())))
                    .toList();
            var all = new ArrayList<Acknowledged>();
            for (var writes : writing) {
                all.addAll(writes.get());
            }
            finish(dying);
            return all;
        }
    }

    /** How often a writer got no answer, or one that says to try again. */
    int unanswered() {
        return writers.stream().mapToInt(Writer::unanswered).sum();
    }

    private List<Acknowledged> write(Writer writer, int count) {
        var all = new ArrayList<Acknowledged>();
        for (int i = 0; i < count; i++) {
            all.add(i % 2 == 0 ? writer.amend() : writer.revise());
            acknowledged.incrementAndGet();
        }
        return all;
    }

    private void die(Death death) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(STARTED_WITHIN)
                .until(() -> acknowledged.get() >= death.after());
        death.kill().run();
        death.restart().run();
    }

    private static void finish(List<? extends Future<?>> tasks) throws InterruptedException, ExecutionException {
        for (var task : tasks) {
            task.get();
        }
    }
}
