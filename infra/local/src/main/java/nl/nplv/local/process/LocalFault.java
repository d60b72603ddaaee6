package nl.nplv.local.process;

import java.util.List;

/** Something on this machine stands in the way. The message is one line that says what, and what to do about it. */
public final class LocalFault extends RuntimeException {
    private final String line;
    private final transient List<String> logTail;

    public LocalFault(String line) {
        this(line, List.of());
    }

    public LocalFault(String line, List<String> logTail) {
        super(logTail.isEmpty() ? line : line + "\n  " + String.join("\n  ", logTail));
        this.line = line;
        this.logTail = List.copyOf(logTail);
    }

    public LocalFault(String line, Throwable cause) {
        super(line + ": " + cause.getMessage(), cause);
        this.line = line + ": " + cause.getMessage();
        this.logTail = List.of();
    }

    /** What is wrong and what to do, without the log. */
    public String line() {
        return line;
    }

    /** Last lines of the log of the process that failed; empty when no process was involved. */
    public List<String> logTail() {
        return logTail;
    }
}
