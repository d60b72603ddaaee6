package nl.nplv.sample;

import java.math.BigDecimal;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.MunicipalityCode;

/** What happens to a note. */
sealed interface NoteEvent extends DomainEvent {
    /** It was written. */
    record NoteWritten(UUID noteId, MunicipalityCode owner, BigDecimal amount) implements NoteEvent {}

    /** Its amount grew. */
    record NoteRevised(UUID noteId, BigDecimal amount) implements NoteEvent {}

    /** It was closed. */
    record NoteClosed(UUID noteId) implements NoteEvent {}
}
