package nl.nplv.participation.process;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/** What happens to a participation process. */
public sealed interface ParticipationEvent extends DomainEvent {
    /** A process was announced. */
    record ParticipationPlanned(UUID processId, ParticipationForm form, UUID focusAreaId, LocalDate from, LocalDate to)
            implements ParticipationEvent {}

    /** What was announced changed, before it began. */
    record ParticipationRevised(UUID processId, ParticipationForm form, UUID focusAreaId, LocalDate from, LocalDate to)
            implements ParticipationEvent {}

    /** Contributions are taken from now on. */
    record ParticipationOpened(UUID processId, ParticipationForm form, UUID focusAreaId)
            implements ParticipationEvent {}

    /** Contributions are taken no more. */
    record ParticipationClosed(UUID processId, ParticipationForm form, UUID focusAreaId)
            implements ParticipationEvent {}

    /** A theme was named. */
    record ParticipationThemeNamed(UUID processId, UUID themeId, UUID focusAreaId) implements ParticipationEvent {}

    /** A theme was answered, and with it every contribution about it. */
    record ParticipationThemeAnswered(UUID processId, UUID themeId, UUID focusAreaId) implements ParticipationEvent {}

    /** Residents heard what came of it; a plan may now cite the process (RP5). */
    record ParticipationFedBack(UUID processId, ParticipationForm form, UUID focusAreaId)
            implements ParticipationEvent {}
}
