package nl.nplv.focusareas.office;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/** What happens to a programme office. */
public sealed interface OfficeEvent extends DomainEvent {
    /** An office started its work on that day. */
    record ProgrammeOfficeStarted(UUID officeId, UUID focusAreaId, LocalDate startedOn) implements OfficeEvent {}

    /** The director or the first day of an office was changed. */
    record ProgrammeOfficeChanged(UUID officeId, UUID focusAreaId, LocalDate startedOn) implements OfficeEvent {}
}
