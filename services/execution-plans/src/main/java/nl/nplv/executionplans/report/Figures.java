package nl.nplv.executionplans.report;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nplv.executionplans.bottleneck.Origin;
import nl.nplv.executionplans.plan.PlanVersionView;
import org.jspecify.annotations.Nullable;

/** Counts one figure from facts; the only place where a figure of a report is made. */
final class Figures {
    private final FactsAt facts;
    private final Half half;

    Figures(FactsAt facts, Half half) {
        this.facts = facts;
        this.half = half;
    }

    BigDecimal value(FigureQuery query) {
        return switch (query.measure()) {
            case ACTIVE_AREAS -> BigDecimal.valueOf(facts.activeAreas().get());
            case PLANS_IN_FORCE -> count(versions().filter(each -> each.status().isInForce()));
            case PLANS_ADOPTED -> count(versions().filter(each -> half.contains(each.adoptedAt())));
            case INTERVENTIONS -> BigDecimal.valueOf(interventions(query));
            case BOTTLENECKS_OPENED -> count(bottlenecks(query).filter(each -> each.wasOpenedIn(half)));
            case BOTTLENECKS_SOLVED -> count(bottlenecks(query).filter(each -> each.wasSolvedIn(half)));
            case BOTTLENECKS_STUCK -> count(bottlenecks(query).filter(each -> each.isStuckIn(half)));
            case PROPOSALS ->
                count(facts.bottlenecks().get().stream()
                        .filter(each -> each.origin() == Origin.PROPOSAL_2021)
                        .filter(each -> matches(query.status(), each.status())));
            case LESSONS_PUBLISHED -> BigDecimal.valueOf(facts.lessons().get().size());
            case LESSONS_NEW -> count(facts.lessons().get().stream().filter(half::contains));
            case INDICATOR_BASELINE, INDICATOR_LATEST, INDICATOR_DIFFERENCE -> indicator(query);
        };
    }

    private Stream<PlanVersionView> versions() {
        return facts.plans().get().stream().flatMap(plan -> plan.versions().stream());
    }

    private long interventions(FigureQuery query) {
        return facts.interventions().get().stream()
                .filter(each -> query.goal() == null || query.goal() == each.goal())
                .filter(each -> matches(query.status(), each.status()))
                .mapToLong(InterventionCount::count)
                .sum();
    }

    private Stream<BottleneckAt> bottlenecks(FigureQuery query) {
        return facts.bottlenecks().get().stream()
                .filter(each -> matches(query.track(), Objects.requireNonNullElse(each.track(), FigureQuery.NONE)))
                .filter(each ->
                        matches(query.ministry(), Objects.requireNonNullElse(each.ministry(), FigureQuery.NONE)));
    }

    private BigDecimal indicator(FigureQuery query) {
        return facts.trends().get().stream()
                .filter(trend -> trend.indicatorCode().equals(query.indicatorCode())
                        && trend.focusAreaId().equals(query.focusAreaId()))
                .findFirst()
                .map(trend -> trend.value(query.measure()))
                .orElseThrow(() -> NOT_FOUND.because("no baseline of that indicator in that area then"));
    }

    private static boolean matches(@Nullable String wanted, Object actual) {
        return wanted == null || wanted.equals(actual.toString());
    }

    private static BigDecimal count(Stream<?> facts) {
        return BigDecimal.valueOf(facts.count());
    }
}
