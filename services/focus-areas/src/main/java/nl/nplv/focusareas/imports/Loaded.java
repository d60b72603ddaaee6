package nl.nplv.focusareas.imports;

import java.util.List;
import nl.nplv.shared.event.DomainEvent;

/**
 * What an import brought.
 *
 * @param rows facts taken in
 * @param event the event that tells it
 * @param mended what was not taken in as it was in the file
 */
public record Loaded(long rows, DomainEvent event, List<ImportError> mended) {
    /** All of it as it was in the file. */
    public Loaded(long rows, DomainEvent event) {
        this(rows, event, List.of());
    }
}
