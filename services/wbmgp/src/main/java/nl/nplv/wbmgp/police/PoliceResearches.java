package nl.nplv.wbmgp.police;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The mayors' researches. */
@ApplicationScoped
class PoliceResearches extends Aggregates<PoliceResearch> {
    /**
     * The research that the actor is party to; to others it does not exist.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    PoliceResearch own(UUID id, Actor by) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(research -> research.isKnownTo(by))
                .orElseThrow(() -> NOT_FOUND.because("nothing with id " + id));
    }

    PoliceResearch own(UUID id, Actor by, @Nullable IfMatch expected) {
        return IfMatch.check(own(id, by), expected);
    }

    /** The research for this permit, once a hearing was offered; read only. */
    Optional<PoliceResearch> hearingOf(UUID permitId) {
        return find("permitId = ?1 and hearingOfferedOn is not null", permitId).firstResultOptional();
    }

    /** Researches that are declared on; those of an irrevocable permit must go. */
    List<UUID> declared() {
        return getEntityManager()
                .createQuery("select id from PoliceResearch where status = :declared order by id", UUID.class)
                .setParameter("declared", ResearchStatus.DECLARED)
                .getResultList();
    }

    Optional<PoliceResearch> declared(UUID id) {
        return find("id = ?1 and status = ?2", id, ResearchStatus.DECLARED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
