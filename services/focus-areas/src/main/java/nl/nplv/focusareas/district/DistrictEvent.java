package nl.nplv.focusareas.district;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/** What imports brought about districts. */
public sealed interface DistrictEvent extends DomainEvent {
    /** Outlines of an edition were taken in. */
    record DistrictsImported(UUID importId, int edition, long rows) implements DistrictEvent {}

    /** It was taken in which districts make up focus areas; {@code likely} of the rows are no fact. */
    record AreaDistrictLinksImported(UUID importId, long rows, long likely) implements DistrictEvent {}
}
