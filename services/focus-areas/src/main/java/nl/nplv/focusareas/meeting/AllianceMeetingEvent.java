package nl.nplv.focusareas.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.focusareas.alliance.OrganisationCode;
import nl.nplv.shared.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What happens to a meeting. */
public sealed interface AllianceMeetingEvent extends DomainEvent {
    /** A meeting has a date. */
    record AllianceMeetingScheduled(UUID meetingId, UUID focusAreaId, UUID allianceId, Instant scheduledAt)
            implements AllianceMeetingEvent {}

    /** A meeting has another date. */
    record AllianceMeetingRescheduled(UUID meetingId, UUID focusAreaId, Instant scheduledAt)
            implements AllianceMeetingEvent {}

    /** Something came on the agenda; {@code refId} is the plan, report or bottleneck that it is about. */
    record AgendaItemAdded(
            UUID meetingId,
            UUID focusAreaId,
            UUID agendaItemId,
            AgendaItemType type,
            @Nullable UUID refId) implements AllianceMeetingEvent {}

    /** The mayor recorded who may chair instead. */
    record MeetingDeputyRecorded(UUID meetingId, UUID focusAreaId, OrganisationCode deputyId)
            implements AllianceMeetingEvent {}

    /**
     * A meeting took place; {@code agendaRefs} are the plans, reports and bottlenecks that were tabled, {@code decisions} the ids
     * of what was decided.
     */
    record AllianceMeetingHeld(
            UUID meetingId, UUID focusAreaId, List<UUID> agendaRefs, List<UUID> decisions, Chair chairedBy)
            implements AllianceMeetingEvent {}

    /** The minutes of a meeting were written. */
    record AllianceMeetingMinuted(UUID meetingId, UUID focusAreaId) implements AllianceMeetingEvent {}

    /** The minutes of a meeting were put right; the reason stands in its history. */
    record AllianceMeetingMinutesCorrected(UUID meetingId, UUID focusAreaId) implements AllianceMeetingEvent {}

    /** A meeting will not take place. */
    record AllianceMeetingCancelled(UUID meetingId, UUID focusAreaId) implements AllianceMeetingEvent {}
}
