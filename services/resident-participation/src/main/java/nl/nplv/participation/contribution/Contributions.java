package nl.nplv.participation.contribution;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.participation.moderation.ModerationStatus;
import nl.nplv.participation.question.Answer;
import nl.nplv.participation.reach.EverReached;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.persistence.Aggregates;

/** The contributions. */
@ApplicationScoped
public class Contributions extends Aggregates<Contribution> implements EverReached {
    private static final String COUNTED = "processId = ?1 and status <> ?2";

    /** The contribution, for this transaction alone. */
    public Contribution locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> NOT_FOUND.because("nothing with id " + id));
    }

    /** Those of a process that others know of. */
    Filter<Contribution> of(UUID processId) {
        return new Filter<>(Contribution.class)
                .equal("processId", processId)
                .in("status", List.of(ModerationStatus.PENDING, ModerationStatus.VISIBLE, ModerationStatus.HIDDEN));
    }

    @Override
    public long people(UUID processId) {
        return count("processId", processId);
    }

    long hiddenIn(UUID processId) {
        return count("processId = ?1 and status = ?2", processId, ModerationStatus.HIDDEN);
    }

    Map<UUID, Long> counts(Collection<UUID> processIds) {
        return getEntityManager()
                .createQuery(
                        "select c.processId, count(*) from Contribution c where c.processId in :ids and c.status <> :gone"
                                + " group by c.processId",
                        Object[].class)
                .setParameter("ids", processIds)
                .setParameter("gone", ModerationStatus.WITHDRAWN)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    long unanswered(UUID processId, Collection<UUID> answeredThemes) {
        return count(
                COUNTED + " and response is null and (themeId is null or themeId not in ?3)",
                processId,
                ModerationStatus.WITHDRAWN,
                answeredThemes);
    }

    /** Answers of all that count, hidden ones too. */
    List<Answer> answersIn(UUID processId) {
        return getEntityManager()
                .createQuery(
                        "select c.publicSaid from Contribution c where c.processId = :id and c.status <> :gone",
                        Said.class)
                .setParameter("id", processId)
                .setParameter("gone", ModerationStatus.WITHDRAWN)
                .getResultStream()
                .flatMap(said -> said.answers().stream())
                .toList();
    }

    /** Sets the last day of the personal data of all authors of a process. */
    void keepAuthorsUntil(UUID processId, LocalDate last) {
        getEntityManager()
                .createQuery("update Author a set a.keepUntil = :last where a.id in"
                        + " (select c.id from Contribution c where c.processId = :id)")
                .setParameter("last", last)
                .setParameter("id", processId)
                .executeUpdate();
    }
}
