package nl.nplv.focusareas.liveability;

import java.util.List;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/** What imports brought about liveability. */
public sealed interface LiveabilityEvent extends DomainEvent {
    /** Scores or classes of these years were taken in. */
    record LiveabilityScoresImported(UUID importId, ModelVersion modelVersion, long rows, List<Integer> years)
            implements LiveabilityEvent {}
}
