package nl.nplv.local.process;

import java.util.List;

/** How a server is asked to end. */
public enum Signal {
    TERM,
    /** PostgreSQL's fast shutdown; its TERM waits for clients to leave. */
    INT;

    void send(ProcessHandle process) {
        if (this == TERM) {
            process.destroy();
        } else {
            Programs.succeeds(List.of("kill", "-" + name(), String.valueOf(process.pid())));
        }
    }
}
