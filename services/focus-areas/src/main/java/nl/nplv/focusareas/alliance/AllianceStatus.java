package nl.nplv.focusareas.alliance;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of an alliance (DOMAIN 3.1). */
@Schema(
        description =
                "FORMING: lacks a public or a private member; ACTIVE: mayor, public and private members; DISSOLVED: is no more.")
public enum AllianceStatus implements State<AllianceStatus> {
    FORMING,
    ACTIVE,
    DISSOLVED;

    @Override
    public Set<AllianceStatus> allowed() {
        return switch (this) {
            case FORMING -> Set.of(ACTIVE, DISSOLVED);
            case ACTIVE -> Set.of(DISSOLVED);
            case DISSOLVED -> Set.of();
        };
    }

    /** Refuses a change of an alliance that is no more. */
    void mustBeOpen() {
        if (this == DISSOLVED) {
            throw ILLEGAL_TRANSITION.at("/status", "an alliance that is " + this + " does not change any more");
        }
    }

    /** Who leads an alliance in this state. */
    Lead lead() {
        return this == ACTIVE ? Lead.MAYOR : Lead.EXECUTIVE;
    }
}
