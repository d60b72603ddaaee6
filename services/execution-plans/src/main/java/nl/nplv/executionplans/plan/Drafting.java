package nl.nplv.executionplans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;

/** Begins a plan with all its parts in one transaction. */
@ApplicationScoped
public class Drafting {
    private final KnownAreas areas;
    private final Plans plans;
    private final Changes changes;

    Drafting(KnownAreas areas, Plans plans, Changes changes) {
        this.areas = areas;
        this.plans = plans;
        this.changes = changes;
    }

    /**
     * A plan that was begun.
     *
     * @param view how it is shown
     * @param plan the plan
     * @param challenges its challenges, in the order of the draft
     */
    public record Drafted(PlanView view, ExecutionPlan plan, List<Challenge> challenges) {}

    /** The plan of the area that is still written, beside which no other one is begun. */
    public Optional<ExecutionPlan> openIn(String focusAreaSlug) {
        return plans.openIn(areas.get(focusAreaSlug).id());
    }

    /**
     * Records the plan and each of its parts.
     *
     * @throws nl.nplv.shared.problem.RuleViolation PLAN_VERSION_OPEN or PERIOD_REVERSED
     */
    public Drafted draft(PlanDraft draft, Actor by) {
        var area = areas.get(draft.focusAreaSlug());
        plans.lockArea(area.id());
        var plan = new ExecutionPlan(area, draft.periodFrom(), draft.periodTo());
        var view = changes.record(plan, by, plan.draft(plans.openIn(area.id()), by), PlanView::of);
        write(plan, Objects.requireNonNullElse(draft.analysis(), ""), by);
        involve(plan, Objects.requireNonNullElse(draft.residentInvolvement(), Involvement.none()), by);
        var challenges = Objects.requireNonNullElse(draft.challenges(), List.<ChallengeFacts>of()).stream()
                .map(facts -> add(plan, facts, by))
                .toList();
        return new Drafted(view, plan, challenges);
    }

    private void write(ExecutionPlan plan, String text, Actor by) {
        var analysis = new Analysis(plan);
        changes.record(analysis, by, analysis.write(text, plan, by), AnalysisView::of);
    }

    private void involve(ExecutionPlan plan, Involvement involvement, Actor by) {
        var part = new ResidentInvolvement(plan);
        changes.record(part, by, part.write(involvement, plan, by), ResidentInvolvementView::of);
    }

    private Challenge add(ExecutionPlan plan, ChallengeFacts facts, Actor by) {
        var challenge = new Challenge(plan, facts);
        changes.record(challenge, by, challenge.add(plan, by), ChallengeView::of);
        return challenge;
    }
}
