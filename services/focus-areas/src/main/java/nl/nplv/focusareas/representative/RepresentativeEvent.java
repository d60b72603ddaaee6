package nl.nplv.focusareas.representative;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.focusareas.area.SendingMinistry;
import nl.nplv.shared.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What happens to a representative. */
public sealed interface RepresentativeEvent extends DomainEvent {
    /** A ministry proposed a representative. */
    record RepresentativeNominated(UUID focusAreaId, SendingMinistry ministry, Rank rank)
            implements RepresentativeEvent {}

    /**
     * The state confirmed a representative, who sits in the area's alliance meeting from that day on; the oldest events do not
     * tell the day.
     */
    record RepresentativeAppointed(
            UUID focusAreaId,
            SendingMinistry ministry,
            Rank rank,
            @Nullable LocalDate from) implements RepresentativeEvent {}

    /** A representative or a nomination ends; {@code to} is the last day, which may lie ahead. */
    record RepresentativeEnded(UUID focusAreaId, SendingMinistry ministry, LocalDate to)
            implements RepresentativeEvent {}
}
