package nl.nplv.participation.process;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The participation processes. */
@ApplicationScoped
public class ParticipationProcesses extends Aggregates<ParticipationProcess> {

    /**
     * The process, not to be changed by others until the transaction ends; many may hold it so at once.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    public ParticipationProcess shared(UUID id) {
        return lockedBy(id, LockModeType.PESSIMISTIC_READ);
    }

    ParticipationProcess locked(UUID id) {
        return lockedBy(id, LockModeType.PESSIMISTIC_WRITE);
    }

    ParticipationProcess locked(UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(locked(id), expected);
    }

    private ParticipationProcess lockedBy(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).orElseThrow(() -> NOT_FOUND.because("nothing with id " + id));
    }

    List<UUID> toOpenOn(LocalDate today) {
        return find("status = ?1 and opensOn <= ?2 order by id", ProcessStatus.PLANNED, today).stream()
                .map(ParticipationProcess::id)
                .toList();
    }

    List<UUID> toCloseOn(LocalDate today) {
        return find("status = ?1 and closesOn < ?2 order by id", ProcessStatus.OPEN, today).stream()
                .map(ParticipationProcess::id)
                .toList();
    }

    /** All of an area, the first announced first. */
    public List<ParticipationProcess> of(UUID focusAreaId) {
        return list("focusAreaId = ?1 order by id", focusAreaId);
    }

    /** Open ones, the first announced first. */
    List<ParticipationProcess> open() {
        return list("status = ?1 order by id", ProcessStatus.OPEN);
    }

    /** Forms that an area uses, apart from one process. */
    Set<ParticipationForm> otherFormsIn(UUID focusAreaId, UUID processId) {
        return of(focusAreaId).stream()
                .filter(process -> !process.id().equals(processId))
                .map(ParticipationProcess::form)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ParticipationForm.class)));
    }
}
