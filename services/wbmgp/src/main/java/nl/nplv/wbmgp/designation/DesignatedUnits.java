package nl.nplv.wbmgp.designation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.designation.DesignatedUnitView.HoldingMeasure;
import org.jspecify.annotations.Nullable;

/** Which measures hold in which units on a day. */
@ApplicationScoped
class DesignatedUnits {
    private final Designations designations;

    DesignatedUnits(Designations designations) {
        this.designations = designations;
    }

    /** Units in which any measure holds on that day. */
    List<UUID> on(LocalDate day) {
        return designations
                .getEntityManager()
                .createQuery("""
                        select distinct term.unitId from Designation designation join designation.unitTerms term
                        where term.firstDay <= :day and term.lastDay >= :day""", UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The measures that hold on that day, by unit, of these units. */
    Map<UUID, List<HoldingMeasure>> measuresIn(Collection<UUID> unitIds, LocalDate day) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        return designations
                .getEntityManager()
                .createQuery("""
                        select term.unitId, designation.id, term.measure, designation.instrument, term.no, term.firstDay, term.lastDay
                        from Designation designation join designation.unitTerms term
                        where term.unitId in :units and term.firstDay <= :day and term.lastDay >= :day
                        order by term.measure""", Row.class)
                .setParameter("units", unitIds)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(Row::unitId, Collectors.mapping(Row::measure, Collectors.toList())));
    }

    /** One measure in one unit, as it is read. */
    record Row(
            UUID unitId,
            UUID designationId,
            Measure article,
            @Nullable Instrument instrument,
            int no,
            LocalDate start,
            LocalDate end) {
        HoldingMeasure measure() {
            return new HoldingMeasure(designationId, article, instrument, no, start, end);
        }
    }
}
