package nl.nplv.participation.signal;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/** What happens to a signal; never what it says or who sent it. */
public sealed interface SignalEvent extends DomainEvent {
    /** Somebody sent a signal. */
    record SignalReceived(UUID signalId, UUID focusAreaId, SignalCategory category, LocalDate answerBy)
            implements SignalEvent {}

    /** The executive took it up. */
    record SignalTakenUp(UUID signalId, UUID focusAreaId, SignalCategory category) implements SignalEvent {}

    /** It was answered. */
    record SignalAnswered(UUID signalId, UUID focusAreaId, SignalCategory category) implements SignalEvent {}

    /** Its last day passed without an answer; told once per time that it was received or reopened. */
    record SignalOverdue(UUID signalId, UUID focusAreaId, SignalCategory category, LocalDate answerBy)
            implements SignalEvent {}

    /** The reporter is not content; the clock starts anew. */
    record SignalReopened(UUID signalId, UUID focusAreaId, SignalCategory category, LocalDate answerBy)
            implements SignalEvent {}

    /** It rests. */
    record SignalClosed(UUID signalId, UUID focusAreaId, SignalCategory category) implements SignalEvent {}

    /** Whoever sent it was erased, with what it said. */
    record SignalErased(UUID signalId, UUID focusAreaId, SignalCategory category) implements SignalEvent {}
}
