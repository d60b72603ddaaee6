package nl.nplv.local;

import java.time.Duration;
import java.util.Optional;
import nl.nplv.local.process.ServerFolder;
import nl.nplv.local.process.ServerProcess;
import nl.nplv.local.process.Signal;

/** A folder in which a process was started, and that process while it lives. */
record Part(String name, ServerFolder folder) {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final String POSTGRES = "postgres";

    /** What became of it. */
    enum State {
        UP,
        DOWN,
        DIED
    }

    Optional<ServerProcess> process() {
        return ServerProcess.running(name, folder);
    }

    State state() {
        if (process().isPresent()) {
            return State.UP;
        }
        return ServerProcess.died(folder) ? State.DIED : State.DOWN;
    }

    void end() {
        var signal = name.equals(POSTGRES) ? Signal.INT : Signal.TERM;
        process().ifPresentOrElse(process -> process.stop(signal, GRACE), () -> ServerProcess.forget(folder));
    }

    /** Services first, for they use the servers; PostgreSQL last, for Keycloak uses it. */
    int endOrder() {
        return switch (name) {
            case POSTGRES -> 3;
            case "kafka", "keycloak" -> 2;
            case Service.GATEWAY -> 0;
            default -> 1;
        };
    }
}
