package nl.nplv.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import nl.nplv.local.Platform;
import nl.nplv.local.process.LocalFault;

/** What day services believe it is: told when they start, so another day is another start. */
final class Clocks {
    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);
    private static final int PAUSE_MILLIS = 100;

    private final Platform platform;
    private final Calls calls;

    Clocks(Platform platform, Calls calls) {
        this.platform = platform;
        this.calls = calls;
    }

    /**
     * Starts the service anew at this moment, and waits until the gateway reaches it.
     *
     * @param path that anybody may read
     */
    void set(String service, String moment, String path) {
        var started = platform.restartService(service, Map.of("NPLV_CLOCK_STARTS_AT", moment));
        var deadline = System.nanoTime() + BACK_WITHIN.toNanos();
        while (isAway(path)) {
            if (System.nanoTime() > deadline) {
                throw new LocalFault(started.name() + " does not answer behind the gateway");
            }
            pause();
        }
    }

    private boolean isAway(String path) {
        try {
            return calls.ask(Request.read(path)).isRefusal();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted while a service started", e);
        }
    }
}
