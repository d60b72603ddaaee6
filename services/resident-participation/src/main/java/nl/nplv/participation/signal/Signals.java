package nl.nplv.participation.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.persistence.Aggregates;

/** The signals. */
@ApplicationScoped
public class Signals extends Aggregates<Signal> {

    List<UUID> toBeAnnouncedOn(LocalDate today) {
        return find(
                        "answerBy < ?1 and overdue = false and text is not null and status in ?2 order by id",
                        today,
                        List.of(SignalStatus.RECEIVED, SignalStatus.IN_PROGRESS, SignalStatus.REOPENED))
                .stream()
                .map(Signal::id)
                .toList();
    }

    Optional<Signal> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
