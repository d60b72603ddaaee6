package nl.nplv.executionplans.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.executionplans.bottleneck.BottleneckView;
import nl.nplv.executionplans.intervention.InterventionView;
import nl.nplv.executionplans.known.KnownMeasurement;
import nl.nplv.executionplans.lesson.LessonView;
import nl.nplv.executionplans.plan.PlanView;
import nl.nplv.executionplans.term.CentralGoal;

/**
 * The facts as they stood just before a moment.
 *
 * @param activeAreas areas that take part
 * @param plans plans
 * @param goals central goal of each challenge
 * @param interventions interventions that plans hold
 * @param bottlenecks bottlenecks and proposals
 * @param lessons published lessons with the moment of publication
 * @param measured measurements
 * @param slugs slug of each area that was measured
 */
record FactsAt(
        long activeAreas,
        List<PlanView> plans,
        Map<UUID, CentralGoal> goals,
        List<InterventionView> interventions,
        List<BottleneckView> bottlenecks,
        List<LessonView> lessons,
        List<KnownMeasurement> measured,
        Map<UUID, String> slugs) {

    /** Indicators in areas that have a baseline, in the order of code and slug. */
    List<IndicatorTrend> trends() {
        return measured.stream()
                .filter(KnownMeasurement::baseline)
                .sorted(Comparator.comparing(KnownMeasurement::indicatorCode)
                        .thenComparing(each -> slugs.getOrDefault(each.focusAreaId(), "")))
                .map(baseline -> IndicatorTrend.of(baseline, measured))
                .toList();
    }

    String slug(UUID area) {
        return slugs.getOrDefault(area, area.toString());
    }
}
