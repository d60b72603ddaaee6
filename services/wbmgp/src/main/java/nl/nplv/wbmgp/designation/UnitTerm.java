package nl.nplv.wbmgp.designation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.wbmgp.act.Measure;

/**
 * A measure in one unit for one term; the database refuses two that overlap (WB1).
 *
 * @param unitId the unit
 * @param measure the measure
 * @param no number of the term
 * @param firstDay first day
 * @param lastDay last day, included
 */
@Embeddable
public record UnitTerm(
        UUID unitId, @Enumerated(EnumType.STRING) Measure measure, int no, LocalDate firstDay, LocalDate lastDay) {

    static UnitTerm of(UUID unitId, Measure measure, DesignationTerm term) {
        return new UnitTerm(unitId, measure, term.no(), term.start(), term.end());
    }
}
