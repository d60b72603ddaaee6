package nl.nplv.wbmgp.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Figures of the focus areas, and what a national evaluation compares of them. */
@ApplicationScoped
class AreaFigures implements PanacheRepositoryBase<AreaFigure, UUID> {
    /** A municipality is designated when a measure held somewhere in it on one of the days; that does not change over the years. */
    private static final String COMPARE = """
            with per_area as (
                select year, focus_area_id, avg(value) as value
                from area_figure where indicator_code = :indicator and year between :from and :to
                group by year, focus_area_id),
            marked as (
                select per_area.year, per_area.value, exists (
                    select 1 from designation join unit_term on unit_term.designation_id = designation.id
                    where designation.municipality_code = known_area.municipality_code
                        and unit_term.first_day <= :last and unit_term.last_day >= :first) as designated
                from per_area join known_area on known_area.id = per_area.focus_area_id)
            select year,
                round(avg(value) filter (where designated), 2) as designated,
                count(*) filter (where designated) as designated_areas,
                round(avg(value) filter (where not designated), 2) as others,
                count(*) filter (where not designated) as other_areas
            from marked group by year order by year""";

    /** Means of an indicator by year, of areas in municipalities with a designation and of all others. */
    List<FiguresInYear> compare(String indicator, int from, int to) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(COMPARE, Tuple.class)
                .setParameter("indicator", indicator)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("first", LocalDate.of(from, 1, 1))
                .setParameter("last", LocalDate.of(to, 12, 31))
                .getResultStream()
                .map(row -> new FiguresInYear(
                        row.get("year", Number.class).intValue(),
                        row.get("designated", BigDecimal.class),
                        row.get("designated_areas", Number.class).longValue(),
                        row.get("others", BigDecimal.class),
                        row.get("other_areas", Number.class).longValue()))
                .toList();
    }
}
