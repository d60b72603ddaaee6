package nl.nplv.focusareas.meeting;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a meeting (DOMAIN 3.1). */
@Schema(
        description =
                "PLANNED: has a date; HELD: closed by the mayor; MINUTED: minutes are written; CANCELLED: did not take place.")
public enum MeetingStatus implements State<MeetingStatus> {
    PLANNED,
    HELD,
    MINUTED,
    CANCELLED;

    @Override
    public Set<MeetingStatus> allowed() {
        return switch (this) {
            case PLANNED -> Set.of(HELD, CANCELLED);
            case HELD -> Set.of(MINUTED);
            case MINUTED, CANCELLED -> Set.of();
        };
    }

    /** Refuses to correct what was not written. */
    void mustBeMinuted() {
        if (this != MINUTED) {
            throw ILLEGAL_TRANSITION.at(
                    "/status", "only a MINUTED meeting has minutes to correct; this one is " + this);
        }
    }

    /** Refuses to prepare a meeting that took place or never will. */
    void mustBePlanned() {
        if (this != PLANNED) {
            throw ILLEGAL_TRANSITION.at("/status", "only a PLANNED meeting is prepared; this one is " + this);
        }
    }
}
