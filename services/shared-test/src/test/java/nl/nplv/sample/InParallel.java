package nl.nplv.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** The same thing many times at once. */
final class InParallel {
    private static final int THREADS = 50;

    private InParallel() {}

    static <T> List<T> times(int count, IntFunction<T> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(Math.min(count, THREADS))) {
            var calls = new ArrayList<Callable<T>>();
            for (int i = 0; i < count; i++) {
                var number = i;
                calls.add(() -> work.apply(number));
            }
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
