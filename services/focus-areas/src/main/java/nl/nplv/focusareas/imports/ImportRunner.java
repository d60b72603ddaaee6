package nl.nplv.focusareas.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs the jobs one after another; every replica has one runner. */
@ApplicationScoped
class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class);

    /** Jobs that another replica accepted, or left behind when it died, are seen after this long. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final ImportWork imports;
    private final Semaphore accepted = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("imports").daemon().unstarted(this::run);
    private volatile boolean running = true;

    ImportRunner(ImportWork imports) {
        this.imports = imports;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(5_000);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportDesk.Accepted committed) {
        accepted.release();
    }

    private void run() {
        while (running) {
            if (!runNext()) {
                pause();
            }
        }
    }

    private boolean runNext() {
        try {
            return imports.runNext();
        } catch (RuntimeException fault) {
            if (running) {
                LOG.error("an import stopped; it will run again", fault);
            }
            return false;
        }
    }

    private void pause() {
        try {
            if (accepted.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                accepted.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
