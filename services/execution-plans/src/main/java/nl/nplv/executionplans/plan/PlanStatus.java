package nl.nplv.executionplans.plan;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of one version of a plan (DOMAIN 3.2); a tabled version may go back to the residents before it is adopted. */
@Schema(
        description =
                "DRAFT: written by office and partners; RESIDENT_INPUT: residents are heard; TABLED: on the agenda of the alliance"
                        + " meeting; ADOPTED; IN_EXECUTION; SUPERSEDED: another version was adopted; CLOSED.")
public enum PlanStatus implements State<PlanStatus> {
    DRAFT,
    RESIDENT_INPUT,
    TABLED,
    ADOPTED,
    IN_EXECUTION,
    SUPERSEDED,
    CLOSED;

    @Override
    public Set<PlanStatus> allowed() {
        return switch (this) {
            case DRAFT -> Set.of(RESIDENT_INPUT);
            case RESIDENT_INPUT -> Set.of(TABLED);
            case TABLED -> Set.of(RESIDENT_INPUT, ADOPTED);
            case ADOPTED -> Set.of(IN_EXECUTION, SUPERSEDED);
            case IN_EXECUTION -> Set.of(SUPERSEDED, CLOSED);
            case SUPERSEDED, CLOSED -> Set.of();
        };
    }

    /** Whether office and partners may change what the version says. */
    boolean isEditable() {
        return this == DRAFT || this == RESIDENT_INPUT;
    }

    /** Whether it is what the area works by; one version per area is (EP2). */
    public boolean isInForce() {
        return this == ADOPTED || this == IN_EXECUTION;
    }

    /** Whether it is still on its way to the alliance. */
    boolean isOpen() {
        return isEditable() || this == TABLED;
    }
}
