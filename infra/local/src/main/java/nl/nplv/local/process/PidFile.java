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

    /** Process, its start and the port it serves. */
    record Entry(long pid, Instant started, int port) {
        /** The process itself, when it is still alive. */
        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid)
                    .filter(Liveness::alive)
                    .filter(process ->
                            Duration.between(started, startOf(process)).abs().compareTo(CLOCK_DRIFT) <= 0);
        }
    }

    void write(ProcessHandle process, int port) {
        var text = process.pid() + " " + startOf(process).toEpochMilli() + " " + port + "\n";
        try {
            Files.writeString(path, text);
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

    /** Empty as well when the file is half-written: it then tells nothing. */
    Optional<Entry> entry() {
        try {
            return Files.exists(path) ? parse(Files.readString(path)) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    Optional<ProcessHandle> running() {
        return entry().flatMap(Entry::process);
    }

    private static Optional<Entry> parse(String text) {
        var fields = text.strip().split(" ", -1);
        return fields.length == 3
                ? Optional.of(new Entry(
                        Long.parseLong(fields[0]),
                        Instant.ofEpochMilli(Long.parseLong(fields[1])),
                        Integer.parseInt(fields[2])))
                : Optional.empty();
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
