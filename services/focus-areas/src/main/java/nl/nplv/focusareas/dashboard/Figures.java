package nl.nplv.focusareas.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.indicator.CentralGoal;
import nl.nplv.focusareas.indicator.IndicatorCode;
import nl.nplv.focusareas.measurement.Period;

/** Reads what is measured in an area, in one query. */
@ApplicationScoped
class Figures {
    /** Per final indicator with a baseline: the last twelve values, at worst three years of quarters. */
    private static final String LATEST = """
            select new nl.nplv.focusareas.dashboard.Figures$Row(
                i.code, i.name, i.goal, i.unit, i.higherIsBetter, b.period, b.value, m.period, m.value)
            from Measurement b
            join Indicator i on i.code = b.indicatorCode
            join lateral (
                select s.period as period, s.value as value
                from Measurement s
                where s.indicatorCode = b.indicatorCode and s.focusAreaSlug = b.focusAreaSlug
                order by s.period desc
                limit 12) m
            where b.focusAreaSlug = :slug and b.baseline and i.status = FINAL
            order by i.goal, i.code, m.period""";

    private final EntityManager entities;

    Figures(EntityManager entities) {
        this.entities = entities;
    }

    /** One value of one indicator, as read. */
    record Row(
            IndicatorCode code,
            String name,
            CentralGoal goal,
            String unit,
            boolean higherIsBetter,
            Period baselinePeriod,
            BigDecimal baselineValue,
            Period period,
            BigDecimal value) {

        MeasuredIndicator indicator() {
            return new MeasuredIndicator(
                    code, name, goal, unit, higherIsBetter, new Point(baselinePeriod, baselineValue));
        }

        Point point() {
            return new Point(period, value);
        }
    }

    /** The indicators of an area against their baselines, by goal and code. */
    List<Trend> trendsIn(FocusArea area) {
        return entities
                .createQuery(LATEST, Row.class)
                .setParameter("slug", area.slug())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Row::indicator, LinkedHashMap::new, Collectors.mapping(Row::point, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> Trend.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
