package nl.nplv.executionplans.report;

import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, and kept; whoever asks meanwhile waits for it.
 *
 * @param <T> kind of value
 */
final class Once<T> implements Supplier<T> {
    private final ReentrantLock making = new ReentrantLock();
    private final Supplier<T> source;
    private volatile @Nullable T made;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        var known = made;
        return known != null ? known : make();
    }

    private T make() {
        making.lock();
        try {
            if (made == null) {
                made = source.get();
            }
            return Objects.requireNonNull(made);
        } finally {
            making.unlock();
        }
    }
}
