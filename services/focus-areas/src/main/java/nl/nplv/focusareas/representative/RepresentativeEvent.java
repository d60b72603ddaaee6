package nl.nplv.focusareas.representative;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.focusareas.area.SendingMinistry;
import nl.nplv.shared.event.DomainEvent;

/** What happens to a representative. */
public sealed interface RepresentativeEvent extends DomainEvent {
    /** A ministry proposed a representative. */
    record RepresentativeNominated(UUID focusAreaId, SendingMinistry ministry, Rank rank)
            implements RepresentativeEvent {}

    /** The state confirmed a representative, who sits in the area's alliance meeting from that day on. */
    record RepresentativeAppointed(UUID focusAreaId, SendingMinistry ministry, Rank rank, LocalDate from)
            implements RepresentativeEvent {}

    /** A representative or a nomination ends; {@code to} is the last day, which may lie ahead. */
    record RepresentativeEnded(UUID focusAreaId, SendingMinistry ministry, LocalDate to)
            implements RepresentativeEvent {}
}
