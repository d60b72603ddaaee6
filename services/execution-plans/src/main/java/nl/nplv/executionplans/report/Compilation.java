package nl.nplv.executionplans.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nplv.executionplans.bottleneck.BottleneckStatus;
import nl.nplv.executionplans.bottleneck.Track;
import nl.nplv.executionplans.intervention.InterventionStatus;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.Ministry;

/** Compiles the sections of a report from facts; the same facts make the same sections. */
final class Compilation {
    private static final List<Measure> BOTTLENECKS =
            List.of(Measure.BOTTLENECKS_OPENED, Measure.BOTTLENECKS_SOLVED, Measure.BOTTLENECKS_STUCK);

    private final FactsAt facts;
    private final Half half;
    private final Figures figures;

    Compilation(FactsAt facts, Half half) {
        this.facts = facts;
        this.half = half;
        this.figures = new Figures(facts, half);
    }

    /** All sections; each keeps the text that was written. */
    List<Section> sections(Map<SectionKey, String> written) {
        return Arrays.stream(SectionKey.values())
                .map(key -> new Section(
                        key,
                        key.title(),
                        written.getOrDefault(key, ""),
                        figures(key).toList()))
                .toList();
    }

    private Stream<Figure> figures(SectionKey key) {
        return switch (key) {
            case AREAS -> Stream.of(figure("Areas that take part", FigureQuery.of(Measure.ACTIVE_AREAS)));
            case PLANS ->
                Stream.of(
                        figure("Plans in force", FigureQuery.of(Measure.PLANS_IN_FORCE)),
                        figure("Versions adopted in the half-year", FigureQuery.of(Measure.PLANS_ADOPTED)));
            case INTERVENTIONS -> Arrays.stream(CentralGoal.values()).flatMap(this::interventions);
            case BOTTLENECKS -> BOTTLENECKS.stream().flatMap(this::bottlenecks);
            case PROPOSALS ->
                Arrays.stream(BottleneckStatus.values())
                        .map(status -> figure("Proposals " + status, FigureQuery.proposals(status)));
            case LESSONS ->
                Stream.of(
                        figure("Lessons published so far", FigureQuery.of(Measure.LESSONS_PUBLISHED)),
                        figure("Lessons published in the half-year", FigureQuery.of(Measure.LESSONS_NEW)));
            case INDICATORS -> facts.trends().get().stream().flatMap(this::indicator);
        };
    }

    private Stream<Figure> interventions(CentralGoal goal) {
        return Arrays.stream(InterventionStatus.values())
                .map(status ->
                        figure("Interventions for " + goal + ", " + status, FigureQuery.interventions(goal, status)));
    }

    private Stream<Figure> bottlenecks(Measure measure) {
        var what = "Bottlenecks "
                + switch (measure) {
                    case BOTTLENECKS_OPENED -> "opened";
                    case BOTTLENECKS_SOLVED -> "solved";
                    default -> "stuck";
                };
        var byTrack = withNone(Track.values())
                .map(track -> figure(what + ", track " + track, FigureQuery.inTrack(measure, track)));
        var byMinistry = withNone(Ministry.values())
                .map(ministry -> figure(what + ", ministry " + ministry, FigureQuery.ofMinistry(measure, ministry)));
        return Stream.concat(byTrack, byMinistry);
    }

    private Stream<Figure> indicator(IndicatorTrend trend) {
        var what = trend.indicatorCode() + " in " + trend.area();
        return Stream.of(Measure.INDICATOR_BASELINE, Measure.INDICATOR_LATEST, Measure.INDICATOR_DIFFERENCE)
                .map(measure -> new Figure(
                        what + ", " + measure.name().substring("INDICATOR_".length()),
                        trend.value(measure),
                        FigureQuery.indicator(measure, trend.indicatorCode(), trend.focusAreaId())
                                .path(half)));
    }

    private Figure figure(String label, FigureQuery query) {
        return new Figure(label, figures.value(query), query.path(half));
    }

    private static Stream<String> withNone(Enum<?>[] values) {
        return Stream.concat(Arrays.stream(values).map(Enum::name), Stream.of(FigureQuery.NONE));
    }
}
