package nl.nplv.focusareas.imports;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/** What happens to an import of any kind; what it brought is told by an event of its feature. */
public sealed interface ImportEvent extends DomainEvent {
    /** A file was received whole and will be taken in. */
    record DataImportAccepted(UUID importId, ImportKind kind, long bytes) implements ImportEvent {}

    /** Taking in began, for the first time or again after a server died. */
    record DataImportStarted(UUID importId, ImportKind kind, int attempt) implements ImportEvent {}

    /** Nothing was taken in; {@code errors} are the things wrong with the file, 0 when the service failed. */
    record DataImportFailed(UUID importId, ImportKind kind, long errors) implements ImportEvent {}
}
