package nl.nplv.wbmgp.permit;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.wbmgp.mandate.Mandates;
import org.jspecify.annotations.Nullable;

/** The permits. */
@ApplicationScoped
public class Permits extends Aggregates<HousingPermit> {
    private final Mandates mandates;
    private final Clock clock;

    Permits(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    /**
     * The permit, when it is of the actor's own municipality, or entrusted to the landlord that asks; to others it does not exist.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    public HousingPermit own(UUID id, Actor by) {
        return findByIdOptional(id)
                .filter(permit -> by.role().equals(Role.ALL)
                        ? isEntrusted(permit, by)
                        : permit.municipalityCode().value().equals(by.organisation()))
                .orElseThrow(() -> NOT_FOUND.because("nothing with id " + id));
    }

    /** The same, at the version that the client read and locked until the transaction ends. */
    public HousingPermit own(UUID id, Actor by, @Nullable IfMatch expected) {
        return IfMatch.check(locked(own(id, by).id()), expected);
    }

    /**
     * The permit of this applicant; to others it does not exist.
     *
     * @param applicant the name that tells nobody who it is
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    HousingPermit ofApplicant(UUID id, String applicant) {
        return findByIdOptional(id)
                .filter(permit -> permit.applicant().equals(applicant))
                .orElseThrow(() -> NOT_FOUND.because("nothing with id " + id));
    }

    HousingPermit locked(UUID id) {
        var permit = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> NOT_FOUND.because("nothing with id " + id));
        getEntityManager().refresh(permit);
        return permit;
    }

    /** Only until the decision is announced: then the landlord hands over its file and keeps nothing (decree art. 10(e)). */
    private boolean isEntrusted(HousingPermit permit, Actor by) {
        var mandate = permit.mandateId();
        return mandate != null
                && permit.status().isOpen()
                && mandates.get(mandate).isFor(by.organisation(), LocalDate.now(clock));
    }

    /** Decisions that nobody can object to or appeal against any more. */
    List<UUID> toEndOn(LocalDate today) {
        return getEntityManager()
                .createQuery("select id from HousingPermit where aftermath.finalFrom <= :today order by id", UUID.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** One of those, locked, when it still is. */
    Optional<HousingPermit> toEnd(UUID id, LocalDate today) {
        return find("id = ?1 and aftermath.finalFrom <= ?2", id, today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
