package nl.nplv.funding.intervention;

import static nl.nplv.funding.intervention.InterventionProblem.INTERVENTION_ELSEWHERE;
import static nl.nplv.funding.intervention.InterventionProblem.INTERVENTION_REMOVED;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An intervention of an execution plan, as far as its events told of it.
 *
 * @param id its id in the execution-plans service
 * @param planId plan that it is part of
 * @param areaSlug focus area of the plan
 * @param step how far it is
 */
public record KnownIntervention(UUID id, UUID planId, String areaSlug, Step step) {
    /** How far an intervention is. */
    @Schema(
            name = "InterventionStep",
            description =
                    "PLANNED; RUNNING; ADJUSTED: changed on the way; DONE; STOPPED: ended early; REMOVED: taken out"
                            + " of the plan.")
    public enum Step {
        PLANNED,
        RUNNING,
        ADJUSTED,
        DONE,
        STOPPED,
        REMOVED
    }

    /**
     * Refuses money of another area, and what the plan does not hold any more.
     *
     * @param slug area of the money, none when a municipality applied for itself
     * @param pointer place of its id in the request
     * @throws nl.nplv.shared.problem.RuleViolation INTERVENTION_ELSEWHERE or INTERVENTION_REMOVED
     */
    public void mustTakeMoneyOf(@Nullable String slug, String pointer) {
        if (!areaSlug.equals(slug)) {
            throw INTERVENTION_ELSEWHERE.at(
                    pointer,
                    "is of " + areaSlug + "; the money is of "
                            + (slug == null ? "a municipality without a focus area" : slug));
        }
        if (step == Step.REMOVED) {
            throw INTERVENTION_REMOVED.at(pointer, id + " was taken out of its plan");
        }
    }
}
