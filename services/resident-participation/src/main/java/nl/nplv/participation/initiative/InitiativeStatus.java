package nl.nplv.participation.initiative;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of an initiative (DOMAIN 3.3). */
@Schema(description = "SUBMITTED, UNDER_REVIEW, SUPPORTED or DECLINED by the area, RUNNING, COMPLETED or STOPPED.")
public enum InitiativeStatus implements State<InitiativeStatus> {
    SUBMITTED,
    UNDER_REVIEW,
    SUPPORTED,
    DECLINED,
    RUNNING,
    COMPLETED,
    STOPPED;

    @Override
    public Set<InitiativeStatus> allowed() {
        return switch (this) {
            case SUBMITTED -> Set.of(UNDER_REVIEW);
            case UNDER_REVIEW -> Set.of(SUPPORTED, DECLINED);
            case SUPPORTED -> Set.of(RUNNING);
            case RUNNING -> Set.of(COMPLETED, STOPPED);
            case DECLINED, COMPLETED, STOPPED -> Set.of();
        };
    }

    /** Whether more support can still be given. */
    boolean takesSupport() {
        return this == SUPPORTED || this == RUNNING;
    }
}
