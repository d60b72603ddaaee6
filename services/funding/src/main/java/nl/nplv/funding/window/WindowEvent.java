package nl.nplv.funding.window;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.event.DomainEvent;

/** What happens to a window. */
public sealed interface WindowEvent extends DomainEvent {
    /** A ministry announced from when until when applications may be made, both days included. */
    record WindowAnnounced(UUID windowId, Ministry organiser, LocalDate opens, LocalDate closes)
            implements WindowEvent {}

    /** The window closes later. */
    record WindowProlonged(UUID windowId, LocalDate closes) implements WindowEvent {}
}
