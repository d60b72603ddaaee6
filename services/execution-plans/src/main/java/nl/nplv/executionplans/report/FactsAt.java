package nl.nplv.executionplans.report;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import nl.nplv.executionplans.plan.PlanView;

/**
 * The facts as they stood just before a moment; each kind is read when it is first asked for.
 *
 * @param activeAreas areas that take part
 * @param plans plans
 * @param interventions interventions of the versions in force, counted
 * @param bottlenecks bottlenecks and proposals
 * @param lessons moments at which lessons were published
 * @param trends indicators in areas that have a baseline, in the order of code and slug
 */
record FactsAt(
        Supplier<Long> activeAreas,
        Supplier<List<PlanView>> plans,
        Supplier<List<InterventionCount>> interventions,
        Supplier<List<BottleneckAt>> bottlenecks,
        Supplier<List<Instant>> lessons,
        Supplier<List<IndicatorTrend>> trends) {}
