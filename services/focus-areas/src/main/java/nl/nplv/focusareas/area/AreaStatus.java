package nl.nplv.focusareas.area;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a focus area (DOMAIN 3.1). */
@Schema(
        description =
                "CANDIDATE: proposed; ACTIVE: agreement signed; COMPLETED: horizon reached; WITHDRAWN: left the programme.")
public enum AreaStatus implements State<AreaStatus> {
    CANDIDATE,
    ACTIVE,
    COMPLETED,
    WITHDRAWN;

    @Override
    public Set<AreaStatus> allowed() {
        return switch (this) {
            case CANDIDATE -> Set.of(ACTIVE, WITHDRAWN);
            case ACTIVE -> Set.of(COMPLETED, WITHDRAWN);
            case COMPLETED, WITHDRAWN -> Set.of();
        };
    }

    /** Refuses a change of an area that is done with. */
    void mustBeOpen() {
        if (allowed().isEmpty()) {
            throw ILLEGAL_TRANSITION.at("/status", "nothing is begun or changed in an area that is " + this);
        }
    }
}
