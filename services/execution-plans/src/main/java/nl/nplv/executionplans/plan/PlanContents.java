package nl.nplv.executionplans.plan;

import jakarta.enterprise.context.ApplicationScoped;

/** What the plans say now. */
@ApplicationScoped
public class PlanContents {
    private final PlanParts parts;
    private final Challenges challenges;

    PlanContents(PlanParts parts, Challenges challenges) {
        this.parts = parts;
        this.challenges = challenges;
    }

    /** What decides whether it is complete. */
    public PlanContent of(ExecutionPlan plan) {
        var involvement = parts.involvementOf(plan.id()).involvement();
        return new PlanContent(
                parts.analysisOf(plan.id()).text(),
                challenges.in(plan).size(),
                involvement.how(),
                involvement.onWhat());
    }
}
