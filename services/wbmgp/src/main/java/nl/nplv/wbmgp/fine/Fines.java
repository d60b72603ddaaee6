package nl.nplv.wbmgp.fine;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.wbmgp.act.fine.Breach;
import org.jspecify.annotations.Nullable;

/** The fines. */
@ApplicationScoped
class Fines extends Aggregates<AdministrativeFine> {
    private static final List<Breach> LETTING =
            List.of(Breach.LETTING_WITHOUT_PERMIT, Breach.LETTING_WITHOUT_PERMIT_AGAIN);

    /**
     * The fine, when it is of the actor's own municipality; of another one it is as if it did not exist.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    AdministrativeFine own(UUID id, Actor by) {
        return findByIdOptional(id)
                .filter(fine -> fine.municipalityCode().value().equals(by.organisation()))
                .orElseThrow(() -> NOT_FOUND.because("nothing with id " + id));
    }

    /** The same, at the version that the client read and locked until the transaction ends. */
    AdministrativeFine own(UUID id, Actor by, @Nullable IfMatch expected) {
        var fine = own(id, by);
        getEntityManager().refresh(fine, LockModeType.PESSIMISTIC_WRITE);
        return IfMatch.check(fine, expected);
    }

    /** The last day on which this offender was fined for the same ban, when that still stands. */
    @Nullable LocalDate finedBefore(String offender, Breach breach, LocalDate foundOn) {
        var same = LETTING.contains(breach) ? LETTING : List.of(breach);
        return find(
                        "offender = ?1 and breach in ?2 and imposedOn <= ?3 and status <> ?4 order by imposedOn desc",
                        offender,
                        same,
                        foundOn,
                        FineStatus.WITHDRAWN)
                .firstResultOptional()
                .map(AdministrativeFine::imposedOn)
                .orElse(null);
    }

    /** Fines of which the file serves nothing any more: dropped, withdrawn, or too long ago to count for a repetition. */
    List<UUID> toForget(LocalDate imposedBefore) {
        return getEntityManager()
                .createQuery("""
                        select id from AdministrativeFine where sealedFile is not null
                            and (status in ('DROPPED', 'WITHDRAWN')
                                or imposedOn < :before and status in ('IMPOSED', 'UPHELD', 'LOWERED'))
                        order by id""", UUID.class)
                .setParameter("before", imposedBefore)
                .getResultList();
    }

    /** One of those, locked, when its file is still there. */
    Optional<AdministrativeFine> toForget(UUID id) {
        return find("id = ?1 and sealedFile is not null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
