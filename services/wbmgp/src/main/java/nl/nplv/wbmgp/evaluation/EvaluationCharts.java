package nl.nplv.wbmgp.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.documents.Caption;
import nl.nplv.documents.LineChart;
import nl.nplv.documents.LineChart.Series;
import nl.nplv.wbmgp.act.Measure;
import org.jspecify.annotations.Nullable;

/** Charts of a national evaluation, in Dutch, each with its figures as a text alternative. */
final class EvaluationCharts {
    private EvaluationCharts() {}

    /** In how many units each measure held. */
    static LineChart measures(NationalEvaluation evaluation) {
        var years = evaluation.measures().stream()
                .map(each -> String.valueOf(each.year()))
                .distinct()
                .toList();
        return new LineChart(
                new Caption(
                        "measures",
                        "Aangewezen complexen, straten en gebieden op 1 januari",
                        "Per maatregel en jaar; het zegt niets over het effect van een maatregel"),
                "Jaar",
                years,
                Arrays.stream(Measure.values())
                        .map(measure -> units(measure, evaluation.measures()))
                        .toList());
    }

    /** The compared indicator; empty when there is none, or no figure of it. */
    static Optional<LineChart> comparison(NationalEvaluation evaluation) {
        return Optional.ofNullable(evaluation.comparison())
                .filter(comparison -> !comparison.years().isEmpty())
                .map(comparison -> new LineChart(
                        new Caption(
                                "comparison",
                                "Indicator " + comparison.indicator() + " over de jaren",
                                "Signalen, geen effecten: de gebieden verschillen ook op andere punten"),
                        "Jaar",
                        comparison.years().stream()
                                .map(each -> String.valueOf(each.year()))
                                .toList(),
                        List.of(
                                means("Gebieden in gemeenten met een maatregel", comparison, FiguresInYear::designated),
                                means("Andere gebieden", comparison, FiguresInYear::others))));
    }

    private static Series units(Measure measure, List<MeasuresInYear> all) {
        return new Series(
                "Artikel " + measure.name().replaceFirst("ART", ""),
                all.stream()
                        .filter(each -> each.measure() == measure)
                        .collect(Collectors.toMap(
                                each -> String.valueOf(each.year()), each -> BigDecimal.valueOf(each.units()))));
    }

    private static Series means(
            String name, Comparison comparison, Function<FiguresInYear, @Nullable BigDecimal> mean) {
        return new Series(
                name,
                comparison.years().stream()
                        .flatMap(each -> Stream.ofNullable(mean.apply(each))
                                .map(value -> Map.entry(String.valueOf(each.year()), value)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
