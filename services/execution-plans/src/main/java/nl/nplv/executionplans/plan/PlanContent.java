package nl.nplv.executionplans.plan;

import java.util.LinkedHashMap;
import nl.nplv.shared.problem.Problem;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;

/**
 * What decides whether a plan is complete (EP1).
 *
 * @param analysis what is going on in the area
 * @param challengeCount how many challenges it takes up
 * @param how how residents are involved; the method is free
 * @param onWhat on what they are involved
 */
public record PlanContent(String analysis, int challengeCount, String how, String onWhat) {

    /**
     * Refuses a plan that lacks something, naming all of it.
     *
     * @throws RuleViolation ANALYSIS_MISSING, CHALLENGE_MISSING or RESIDENT_INVOLVEMENT_MISSING
     */
    void mustBeComplete() {
        var missing = new LinkedHashMap<String, Problem>();
        if (analysis.isBlank()) {
            missing.put("/analysis", PlanProblem.ANALYSIS_MISSING);
        }
        if (challengeCount == 0) {
            missing.put("/challenges", PlanProblem.CHALLENGE_MISSING);
        }
        if (how.isBlank()) {
            missing.put("/residentInvolvement/how", PlanProblem.RESIDENT_INVOLVEMENT_MISSING);
        }
        if (onWhat.isBlank()) {
            missing.put("/residentInvolvement/onWhat", PlanProblem.RESIDENT_INVOLVEMENT_MISSING);
        }
        if (!missing.isEmpty()) {
            throw new RuleViolation(
                    missing.values().iterator().next(),
                    missing.entrySet().stream()
                            .map(each -> Violation.body(
                                    each.getKey(),
                                    each.getValue().name(),
                                    "is empty; the alliance decides what it says"))
                            .toList());
        }
    }
}
