package nl.nplv.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is done to start the platform, each step told with the time it took. */
final class Steps {
    private final Consumer<String> output;

    Steps(Consumer<String> output) {
        this.output = output;
    }

    <T> T step(String what, Supplier<T> action) {
        long start = System.nanoTime();
        var result = action.get();
        var time = Duration.ofNanos(System.nanoTime() - start);
        output.accept("%6.1f s %s".formatted(time.toMillis() / 1000.0, what));
        return result;
    }

    void run(String what, Runnable action) {
        step(what, () -> {
            action.run();
            return what;
        });
    }

    /** Runs all at once and waits for all, also when one fails: nothing may start behind the back of a failure. */
    static void together(List<Runnable> actions) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = actions.stream()
                    .map(action -> CompletableFuture.runAsync(action, threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
