package nl.nplv.executionplans.document;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.nplv.executionplans.intervention.InterventionView;
import nl.nplv.executionplans.plan.AnalysisView;
import nl.nplv.executionplans.plan.ChallengeFacts;
import nl.nplv.executionplans.plan.ChallengeView;
import nl.nplv.executionplans.plan.Involvement;
import nl.nplv.executionplans.plan.PlanView;
import nl.nplv.executionplans.plan.ResidentInvolvementView;
import org.jspecify.annotations.Nullable;

/** The states of a plan's parts on their way to one document. */
final class PlanStates {
    final List<ChallengeView> challenges = new ArrayList<>();
    final List<InterventionView> interventions = new ArrayList<>();

    @Nullable PlanView plan;

    @Nullable AnalysisView analysis;

    @Nullable ResidentInvolvementView involvement;

    PlanDocument document() {
        if (plan == null) {
            throw NOT_FOUND.because("the plan did not exist then");
        }
        return new PlanDocument(
                plan.focusAreaSlug(),
                plan.periodFrom(),
                plan.periodTo(),
                analysis == null ? "" : analysis.text(),
                involvement == null ? Involvement.none() : involvement.involvement(),
                challenges.stream()
                        .filter(each -> !each.removed())
                        .sorted(Comparator.comparingInt(ChallengeView::priority).thenComparing(ChallengeView::id))
                        .map(PlanStates::challenge)
                        .toList(),
                interventions.stream()
                        .filter(each -> !each.removed())
                        .sorted(Comparator.comparing(
                                        (InterventionView each) -> each.facts().start())
                                .thenComparing(InterventionView::id))
                        .map(PlanStates::intervention)
                        .toList());
    }

    private static PlanDocument.DocumentChallenge challenge(ChallengeView view) {
        return new PlanDocument.DocumentChallenge(
                view.id(), new ChallengeFacts(view.goal(), view.domain(), view.description(), view.priority()));
    }

    private static PlanDocument.DocumentIntervention intervention(InterventionView view) {
        return new PlanDocument.DocumentIntervention(view.id(), view.challengeId(), view.facts(), view.status());
    }
}
