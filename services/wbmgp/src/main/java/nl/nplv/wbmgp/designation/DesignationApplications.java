package nl.nplv.wbmgp.designation;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.wbmgp.act.Measure;
import org.jspecify.annotations.Nullable;

/** The applications. */
@ApplicationScoped
class DesignationApplications extends Aggregates<DesignationApplication> {
    private static final List<ApplicationStatus> AWAITING =
            List.of(ApplicationStatus.RECEIVED, ApplicationStatus.ADVICE_ASKED);

    /** Until the transaction ends nobody else changes it: of a decision and the end of the term only one wins. */
    DesignationApplication locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> NOT_FOUND.because("nothing with id " + id));
    }

    DesignationApplication locked(UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(locked(id), expected);
    }

    /** Whether the minister has another one about the measure in the same units or designations. */
    boolean anotherAsksFor(DesignationApplication application, Measure measure) {
        return list("status in ?1 and municipalityCode = ?2", AWAITING, application.municipalityCode()).stream()
                .filter(other -> !other.id().equals(application.id()))
                .filter(other -> other.facts().measures().stream().anyMatch(asked -> asked.measure() == measure))
                .anyMatch(other -> !Collections.disjoint(
                                other.facts().unitIds(), application.facts().unitIds())
                        || !Collections.disjoint(
                                other.facts().designationIds(),
                                application.facts().designationIds()));
    }

    /** The application, locked, when its eight weeks are over and nobody decided in the meantime. */
    Optional<DesignationApplication> overdue(UUID id, LocalDate today) {
        return find("id = ?1 and status in ?2 and decideBy < ?3", id, AWAITING, today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Applications of which the eight weeks are over without an announcement (WB4). */
    List<UUID> overdueOn(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select id from DesignationApplication where status in :awaiting and decideBy < :today order by id",
                        UUID.class)
                .setParameter("awaiting", AWAITING)
                .setParameter("today", today)
                .getResultList();
    }
}
