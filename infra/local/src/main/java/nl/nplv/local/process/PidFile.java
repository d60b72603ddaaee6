package nl.nplv.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which process was started, by pid and start instant: a pid alone may by now belong to a stranger. */
record PidFile(Path path) {
    /** The kernel reports start times against a boot time that clock corrections move a little. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    void write(ProcessHandle process) {
        try {
            Files.writeString(path, process.pid() + " " + startOf(process).toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new LocalFault("Cannot write " + path, e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new LocalFault("Cannot delete " + path, e);
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** The process that was started, when it is still alive. */
    Optional<ProcessHandle> running() {
        try {
            return exists() ? parse(Files.readString(path)) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // a half-written file tells nothing, as if it were not there
        }
    }

    private static Optional<ProcessHandle> parse(String text) {
        var fields = text.strip().split(" ", -1);
        if (fields.length != 2) {
            return Optional.empty();
        }
        var started = Instant.ofEpochMilli(Long.parseLong(fields[1]));
        return ProcessHandle.of(Long.parseLong(fields[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        Duration.between(started, startOf(process)).abs().compareTo(CLOCK_DRIFT) <= 0);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
