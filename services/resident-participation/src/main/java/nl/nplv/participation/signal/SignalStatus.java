package nl.nplv.participation.signal;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a signal (DOMAIN 3.3). */
@Schema(
        description =
                "RECEIVED; IN_PROGRESS: taken up; ANSWERED; CLOSED: the reporter let it rest; REOPENED: the reporter is not content,"
                        + " and the clock starts anew.")
public enum SignalStatus implements State<SignalStatus> {
    RECEIVED,
    IN_PROGRESS,
    ANSWERED,
    CLOSED,
    REOPENED;

    @Override
    public Set<SignalStatus> allowed() {
        return switch (this) {
            case RECEIVED, REOPENED -> Set.of(IN_PROGRESS);
            case IN_PROGRESS -> Set.of(ANSWERED);
            case ANSWERED -> Set.of(CLOSED, REOPENED);
            case CLOSED -> Set.of();
        };
    }

    /** Whether the reporter waits for an answer. */
    boolean awaitsAnswer() {
        return this == RECEIVED || this == IN_PROGRESS || this == REOPENED;
    }
}
