package nl.nplv.wbmgp.designation;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;
import static nl.nplv.wbmgp.designation.DesignationProblem.DESIGNATION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.unit.Units;
import org.jspecify.annotations.Nullable;

/** The designations. */
@ApplicationScoped
public class Designations extends Aggregates<Designation> {
    private static final String HOLDING = """
            select distinct designation from Designation designation join designation.unitTerms term
            where term.firstDay <= :day and term.lastDay >= :day""";

    private final Units units;

    Designations(Units units) {
        this.units = units;
    }

    /** Designations that hold in the unit on that day, one per measure. */
    public List<Designation> holdingIn(UUID unitId, LocalDate day) {
        return getEntityManager()
                .createQuery(HOLDING + " and term.unitId = :unit order by designation.measure", Designation.class)
                .setParameter("day", day)
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** Designations that hold on that day, of one municipality or of all. */
    public List<Designation> holdingOn(LocalDate day, @Nullable MunicipalityCode municipality) {
        return getEntityManager()
                .createQuery(
                        HOLDING
                                + " and (cast(:municipality as string) is null or designation.municipalityCode = :municipality)"
                                + " order by designation.id",
                        Designation.class)
                .setParameter("day", day)
                .setParameter("municipality", municipality)
                .getResultList();
    }

    /** Whether a designation names research on police data on one of these days (Wbmgp art. 5(3)(b)). */
    public boolean nameResearchIn(MunicipalityCode municipality, LocalDate from, LocalDate to) {
        return count(
                        "municipalityCode = ?1 and instrument = ?2 and firstDay <= ?4 and lastDay >= ?3",
                        municipality,
                        Instrument.POLICE_DATA,
                        from,
                        to)
                > 0;
    }

    /** Until the transaction ends nobody else changes it. */
    Designation locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> NOT_FOUND.because("nothing with id " + id));
    }

    Designation locked(UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(locked(id), expected);
    }

    /** The designation, locked, when it still stands there. */
    Optional<Designation> locked(UUID id, DesignationStatus status) {
        return find("id = ?1 and status = ?2", id, status)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Designations of one municipality.
     *
     * @throws nl.nplv.shared.problem.RuleViolation DESIGNATION_UNKNOWN
     */
    List<Designation> of(MunicipalityCode municipality, Collection<UUID> ids) {
        return ids.stream()
                .map(id -> findByIdOptional(id)
                        .filter(each -> each.municipalityCode().equals(municipality))
                        .orElseThrow(() -> DESIGNATION_UNKNOWN.at(
                                "/facts/designationIds", municipality + " has no designation " + id)))
                .toList();
    }

    /** Terms of a measure in a unit and in all that it came from (WB1). */
    UsedTerms usedIn(UUID unitId, Measure measure) {
        var terms = getEntityManager()
                .createQuery("""
                        select distinct new nl.nplv.wbmgp.designation.DesignationTerm(term.no, term.firstDay, term.lastDay)
                        from Designation designation join designation.unitTerms term
                        where term.unitId in :units and term.measure = :measure
                        order by term.firstDay, term.lastDay, term.no""", DesignationTerm.class)
                .setParameter("units", units.lineageOf(unitId))
                .setParameter("measure", measure)
                .getResultList();
        return new UsedTerms(measure, terms);
    }

    /** Whether the measure holds in one of the units on one of the days. */
    boolean holdWithin(Collection<UUID> unitIds, Measure measure, LocalDate start, LocalDate end) {
        return !unitIds.isEmpty()
                && getEntityManager()
                        .createQuery("""
                                select term.no from Designation designation join designation.unitTerms term
                                where term.unitId in :units and term.measure = :measure
                                    and term.firstDay <= :end and term.lastDay >= :start""", Integer.class)
                        .setParameter("units", unitIds)
                        .setParameter("measure", measure)
                        .setParameter("start", start)
                        .setParameter("end", end)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .isPresent();
    }

    List<UUID> toActivateOn(LocalDate today) {
        return ids("status = 'SCHEDULED' and firstDay <= :today", today);
    }

    List<UUID> toExpireOn(LocalDate today) {
        return ids("status = 'ACTIVE' and lastDay < :today", today);
    }

    /** Those whose end is near enough for the next warning. */
    List<UUID> toWarnOfOn(LocalDate today) {
        return getEntityManager()
                .createQuery("""
                        select id from Designation
                        where status = 'ACTIVE' and lastDay >= :today
                            and (lastDay <= :year and warned is null or lastDay <= :halfYear and warned = 'YEAR')
                        order by id""", UUID.class)
                .setParameter("today", today)
                .setParameter("year", today.plusDays(Warning.YEAR.days()))
                .setParameter("halfYear", today.plusDays(Warning.HALF_YEAR.days()))
                .getResultList();
    }

    private List<UUID> ids(String due, LocalDate today) {
        return getEntityManager()
                .createQuery("select id from Designation where " + due + " order by id", UUID.class)
                .setParameter("today", today)
                .getResultList();
    }
}
