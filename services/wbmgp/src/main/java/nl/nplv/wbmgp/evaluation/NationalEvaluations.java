package nl.nplv.wbmgp.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.wbmgp.act.Measure;

/** The national evaluations, and the designations that they tell of. */
@ApplicationScoped
class NationalEvaluations extends Aggregates<NationalEvaluation> {
    /** Years that a report looks back on (Wbmgp art. 17). */
    private static final int PERIOD = 5;

    private final AreaFigures figures;

    NationalEvaluations(AreaFigures figures) {
        this.figures = figures;
    }

    /** Measures on the first of January of each of the five years before, and of the year itself. */
    List<MeasuresInYear> measuresUntil(int year) {
        return IntStream.rangeClosed(year - PERIOD, year)
                .boxed()
                .flatMap(each -> Arrays.stream(Measure.values()).map(measure -> measures(each, measure)))
                .toList();
    }

    /** The indicator over the same years. */
    Comparison comparisonUntil(int year, String indicator) {
        return Comparison.of(indicator, figures.compare(indicator, year - PERIOD, year));
    }

    private MeasuresInYear measures(int year, Measure measure) {
        var row = getEntityManager()
                .createQuery("""
                        select count(distinct designation.municipalityCode), count(distinct term.unitId)
                        from Designation designation join designation.unitTerms term
                        where term.measure = :measure and term.firstDay <= :day and term.lastDay >= :day""", Object[].class)
                .setParameter("measure", measure)
                .setParameter("day", LocalDate.of(year, 1, 1))
                .getSingleResult();
        return new MeasuresInYear(year, measure, ((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
