package nl.nplv.executionplans.intervention;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of an intervention (DOMAIN 3.2). */
@Schema(
        description =
                "PLANNED; RUNNING; ADJUSTED: changed after a lesson or for a reason, runs again next; DONE; STOPPED: ended early.")
public enum InterventionStatus implements State<InterventionStatus> {
    PLANNED,
    RUNNING,
    ADJUSTED,
    DONE,
    STOPPED;

    @Override
    public Set<InterventionStatus> allowed() {
        return switch (this) {
            case PLANNED -> Set.of(RUNNING);
            case RUNNING -> Set.of(ADJUSTED, DONE, STOPPED);
            case ADJUSTED -> Set.of(RUNNING);
            case DONE, STOPPED -> Set.of();
        };
    }

    /** Refuses to rewrite what is already carried out; that is adjusted instead (EP7). */
    void mustBePlanned() {
        if (this != PLANNED) {
            throw ILLEGAL_TRANSITION.at("/status", "only a PLANNED intervention is rewritten; this one is " + this);
        }
    }
}
