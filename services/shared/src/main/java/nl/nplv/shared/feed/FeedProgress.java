package nl.nplv.shared.feed;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How one feed fares; written by its reader, read by health and metrics. */
final class FeedProgress {
    private final AtomicLong setAside = new AtomicLong();
    private volatile long lag;
    private volatile @Nullable Long failingSince = System.nanoTime();

    /** The reader is in touch with broker and database. */
    void well(long behind) {
        lag = behind;
        failingSince = null;
    }

    void failing() {
        if (failingSince == null) {
            failingSince = System.nanoTime();
        }
    }

    void oneSetAside() {
        setAside.incrementAndGet();
    }

    /** Events on the topic that were not read yet. */
    long lag() {
        return lag;
    }

    /** Records that were set aside since the service started. */
    long setAside() {
        return setAside.get();
    }

    /** For how long it has failed; zero when it does not. */
    Duration failingFor() {
        var since = failingSince;
        return since == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }
}
