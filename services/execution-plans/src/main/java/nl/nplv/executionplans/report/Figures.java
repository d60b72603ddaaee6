package nl.nplv.executionplans.report;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.nplv.executionplans.bottleneck.BottleneckStatus;
import nl.nplv.executionplans.bottleneck.BottleneckView;
import nl.nplv.executionplans.bottleneck.Origin;
import nl.nplv.executionplans.intervention.InterventionView;
import nl.nplv.executionplans.plan.PlanVersionView;
import org.jspecify.annotations.Nullable;

/** Counts one figure from facts; the only place where a figure of a report is made. */
final class Figures {
    private static final Set<BottleneckStatus> SOLVED =
            Set.of(BottleneckStatus.RESOLVED, BottleneckStatus.BREAKTHROUGH);

    private final FactsAt facts;
    private final Half half;

    Figures(FactsAt facts, Half half) {
        this.facts = facts;
        this.half = half;
    }

    BigDecimal value(FigureQuery query) {
        return switch (query.measure()) {
            case ACTIVE_AREAS -> BigDecimal.valueOf(facts.activeAreas());
            case PLANS_IN_FORCE -> count(versions().filter(each -> each.status().isInForce()));
            case PLANS_ADOPTED -> count(versions().filter(each -> half.contains(each.adoptedAt())));
            case INTERVENTIONS -> count(facts.interventions().stream().filter(each -> is(each, query)));
            case BOTTLENECKS_OPENED, BOTTLENECKS_SOLVED, BOTTLENECKS_STUCK ->
                count(facts.bottlenecks().stream().filter(each -> counts(query.measure(), each) && is(each, query)));
            case PROPOSALS ->
                count(facts.bottlenecks().stream()
                        .filter(each -> each.origin() == Origin.PROPOSAL_2021)
                        .filter(each -> matches(query.status(), each.status())));
            case LESSONS_PUBLISHED -> BigDecimal.valueOf(facts.lessons().size());
            case LESSONS_NEW -> count(facts.lessons().stream().filter(each -> half.contains(each.updatedAt())));
            case INDICATOR_BASELINE, INDICATOR_LATEST, INDICATOR_DIFFERENCE -> indicator(query);
        };
    }

    private Stream<PlanVersionView> versions() {
        return facts.plans().stream().flatMap(plan -> plan.versions().stream());
    }

    private boolean is(InterventionView intervention, FigureQuery query) {
        return matches(query.status(), intervention.status())
                && (query.goal() == null || query.goal() == facts.goals().get(intervention.challengeId()));
    }

    private static boolean is(BottleneckView bottleneck, FigureQuery query) {
        return matches(query.track(), Objects.requireNonNullElse(bottleneck.track(), FigureQuery.NONE))
                && matches(
                        query.ministry(),
                        Objects.requireNonNullElse(bottleneck.facts().ministry(), FigureQuery.NONE));
    }

    private boolean counts(Measure measure, BottleneckView bottleneck) {
        return switch (measure) {
            case BOTTLENECKS_OPENED ->
                half.contains(bottleneck.steps().getFirst().at());
            case BOTTLENECKS_SOLVED ->
                bottleneck.steps().stream()
                        .anyMatch(step -> SOLVED.contains(step.status()) && half.contains(step.at()));
            default -> isStuck(bottleneck);
        };
    }

    /** Given up, or nobody did anything with it for the whole half-year. */
    private boolean isStuck(BottleneckView bottleneck) {
        return bottleneck.status() == BottleneckStatus.UNRESOLVED
                || (BottleneckStatus.open().contains(bottleneck.status())
                        && bottleneck.lastActionAt().isBefore(half.start()));
    }

    private BigDecimal indicator(FigureQuery query) {
        return facts.trends().stream()
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
