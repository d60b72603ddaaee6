package nl.nplv.executionplans.export;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nplv.documents.Caption;
import nl.nplv.documents.Timeline;
import nl.nplv.executionplans.document.PlanDocument;
import nl.nplv.executionplans.intervention.InterventionFacts;

/** Interventions of a plan on a timeline; one without a last day runs to the end of the plan. */
final class TimelineDrawing {
    private TimelineDrawing() {}

    static Optional<Timeline> of(PlanDocument plan) {
        return plan.interventions().isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline(
                        new Caption(
                                "interventions",
                                "Interventions",
                                "Each bar is an intervention, from its first day to its last."),
                        "Intervention",
                        "First day",
                        "Last day",
                        plan.interventions().stream()
                                .map(each -> span(each.facts(), LocalDate.of(plan.periodTo(), 12, 31)))
                                .toList()));
    }

    private static Timeline.Span span(InterventionFacts facts, LocalDate endOfPlan) {
        var last = Objects.requireNonNullElse(facts.end(), endOfPlan);
        return new Timeline.Span(facts.title(), facts.start(), last.isBefore(facts.start()) ? facts.start() : last);
    }
}
