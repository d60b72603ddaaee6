package nl.nplv.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Whether a process still does anything. Containers often have nobody who buries the dead, so zombies do not count. */
final class Liveness {
    private static final Pattern ZOMBIE = Pattern.compile("(?s).*\\) Z .*");
    private static final Duration POLL = Duration.ofMillis(50);

    private Liveness() {}

    static boolean alive(ProcessHandle process) {
        return process.isAlive() && !zombie(process.pid());
    }

    static boolean endsWithin(ProcessHandle process, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        while (alive(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(process);
        }
        return true;
    }

    /** Until it ends or a moment is over. */
    private static void pause(ProcessHandle process) {
        try {
            process.onExit().get(POLL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return; // the caller looks again
        } catch (InterruptedException e) {
            throw Interrupted.now(e);
        }
    }

    /** A first thread that is dead while others still end is no zombie yet: the ports are still open. */
    private static boolean zombie(long pid) {
        var process = Path.of("/proc", String.valueOf(pid));
        try (var threads = Files.list(process.resolve("task"))) {
            return threads.count() <= 1
                    && ZOMBIE.matcher(Files.readString(process.resolve("stat"))).matches();
        } catch (IOException | UncheckedIOException e) {
            return false; // ended between the questions, or no /proc
        }
    }
}
