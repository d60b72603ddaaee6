package nl.nplv.bench.load;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** As many threads as there are clients, all connected before the first begins. */
final class Clients {
    private Clients() {}

    /** What a client does until its time is over. */
    @FunctionalInterface
    interface Shift {
        void with(Work work) throws Exception;
    }

    /**
     * Runs one shift of every client.
     *
     * @return nanoseconds from the first beginning to the last end
     */
    static long run(int clients, Target target, Shift shift) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var work = new ArrayList<Work>();
            try {
                for (int i = 0; i < clients; i++) {
                    work.add(target.open());
                }
                long start = System.nanoTime();
                await(threads.invokeAll(
                        work.stream().map(each -> task(each, shift)).toList()));
                return System.nanoTime() - start;
            } finally {
                for (var each : work) {
                    each.close();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the measurement ended early: " + e.getMessage(), e);
        }
    }

    private static Callable<Void> task(Work work, Shift shift) {
        return () -> {
            shift.with(work);
            return null;
        };
    }

    private static void await(Iterable<Future<Void>> ends) throws InterruptedException, ExecutionException {
        for (var end : ends) {
            end.get();
        }
    }
}
