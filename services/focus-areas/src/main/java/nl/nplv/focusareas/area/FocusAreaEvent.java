package nl.nplv.focusareas.area;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.event.PublicText;
import nl.nplv.shared.value.MunicipalityCode;

/** What happens to a focus area and to the programme's size. */
public sealed interface FocusAreaEvent extends DomainEvent {
    /** An area became a candidate of the programme. */
    record FocusAreaRegistered(
            UUID focusAreaId,
            @PublicText("slug of the area") String slug,
            @PublicText("name of the area") String name,
            MunicipalityCode municipalityCode)
            implements FocusAreaEvent {}

    /** Facts of an area were changed. */
    record FocusAreaChanged(
            UUID focusAreaId,
            @PublicText("name of the area") String name) implements FocusAreaEvent {}

    /** The outline of an area was drawn, or taken away when not {@code drawn}. */
    record FocusAreaOutlineChanged(UUID focusAreaId, boolean drawn) implements FocusAreaEvent {}

    /** An area takes part in the programme: its agreement is signed. */
    record FocusAreaActivated(
            UUID focusAreaId,
            @PublicText("name of the area") String name,
            MunicipalityCode municipalityCode) implements FocusAreaEvent {}

    /** The programme in an area is completed. */
    record FocusAreaCompleted(UUID focusAreaId) implements FocusAreaEvent {}

    /** An area left the programme. */
    record FocusAreaWithdrawn(UUID focusAreaId) implements FocusAreaEvent {}

    /** The programme made room for more areas in a municipality. */
    record ProgrammeAmended(UUID amendmentId, MunicipalityCode municipalityCode, int extraAreas, LocalDate decidedOn)
            implements FocusAreaEvent {}
}
