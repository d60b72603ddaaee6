package nl.nplv.focusareas.meeting;

import static nl.nplv.focusareas.meeting.MeetingProblem.AGENDA_ITEM_UNKNOWN;
import static nl.nplv.focusareas.meeting.MeetingProblem.CHAIR_ABSENT;
import static nl.nplv.focusareas.meeting.MeetingProblem.MEETING_NOT_BEGUN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.focusareas.alliance.Alliance;
import nl.nplv.focusareas.alliance.OrganisationCode;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AgendaItemAdded;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingCancelled;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingHeld;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingMinuted;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingMinutesCorrected;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingRescheduled;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingScheduled;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.MeetingDeputyRecorded;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Periodic meeting of an alliance, chaired by the mayor (alliantieoverleg), FA3 and EP3. */
@Entity
public class AllianceMeeting extends Aggregate {
    private UUID focusAreaId;
    private UUID allianceId;
    private Instant scheduledAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgendaItem> agenda = List.of();

    private @Nullable OrganisationCode deputyId;

    @Enumerated(EnumType.STRING)
    private @Nullable Chair chairedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attendee> attendance = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Decision> decisions = List.of();

    private @Nullable String minutes;
    private @Nullable String minutesCorrectionReason;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.PLANNED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AllianceMeeting() {}

    AllianceMeeting(Alliance alliance, Instant scheduledAt) {
        this.focusAreaId = alliance.focusAreaId();
        this.allianceId = alliance.id();
        this.scheduledAt = scheduledAt;
    }

    /** Sets a date; plan and progress stand on the agenda from the start (EP3). */
    AllianceMeetingScheduled schedule(FocusArea area, Actor by) {
        by.mustActIn(area.slug());
        area.mustBeOpen();
        agenda = AgendaItem.standing(by.organisation());
        return new AllianceMeetingScheduled(id(), focusAreaId, allianceId, scheduledAt);
    }

    /**
     * Moves it to another moment.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION when it is not PLANNED
     */
    AllianceMeetingRescheduled reschedule(Instant moment, FocusArea area, Actor by) {
        by.mustActIn(area.slug());
        status.mustBePlanned();
        scheduledAt = moment;
        return new AllianceMeetingRescheduled(id(), focusAreaId, scheduledAt);
    }

    /**
     * Puts something on the agenda.
     *
     * @throws nl.nplv.shared.problem.RuleViolation AGENDA_ITEM_INCOMPLETE, or ILLEGAL_TRANSITION when it is not PLANNED
     */
    AgendaItemAdded add(AgendaItemType type, @Nullable UUID refId, @Nullable String title, FocusArea area, Actor by) {
        by.mustActWithin(area.municipalityCode(), area.slug());
        status.mustBePlanned();
        var item = AgendaItem.of(type, refId, title, by.organisation());
        agenda = Stream.concat(agenda.stream(), Stream.of(item)).toList();
        return new AgendaItemAdded(id(), focusAreaId, item.id(), item.type(), item.refId());
    }

    /**
     * Records who chairs when the mayor cannot; without this nobody but the mayor can (DOMAIN 2).
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION when it is not PLANNED
     */
    MeetingDeputyRecorded recordDeputy(OrganisationCode deputy, FocusArea area, Actor by) {
        by.mustActFor(area.municipalityCode());
        status.mustBePlanned();
        deputyId = deputy;
        return new MeetingDeputyRecorded(id(), focusAreaId, deputy);
    }

    /**
     * Closes it: it was held.
     *
     * @param now moment of closing
     * @throws nl.nplv.shared.problem.RuleViolation MEETING_NOT_BEGUN, CHAIR_ABSENT, ALLIANCE_NOT_ACTIVE, AGENDA_ITEM_UNKNOWN or ILLEGAL_TRANSITION
     */
    AllianceMeetingHeld close(Closing closing, Alliance alliance, FocusArea area, Actor by, Instant now) {
        by.mustActFor(area.municipalityCode());
        var held = status.next(MeetingStatus.HELD);
        mustHaveBegunBy(now);
        alliance.mustBeActive();
        mustHaveBeenChaired(closing, alliance);
        mustBeOnTheAgenda(closing.decisions());
        status = held;
        chairedBy = closing.chairedBy();
        attendance = closing.attendance();
        decisions = closing.decisions().stream().map(Closing.Taken::decision).toList();
        return new AllianceMeetingHeld(id(), focusAreaId, agendaRefs(), decisionIds(), closing.chairedBy());
    }

    /** Writes down what was said. */
    AllianceMeetingMinuted minute(String text, FocusArea area, Actor by) {
        by.mustActIn(area.slug());
        status = status.next(MeetingStatus.MINUTED);
        minutes = text;
        return new AllianceMeetingMinuted(id(), focusAreaId);
    }

    /**
     * Puts the minutes right; what they said before stays in the history until it is redacted.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION when it is not MINUTED
     */
    AllianceMeetingMinutesCorrected correctMinutes(String text, String reason, FocusArea area, Actor by) {
        by.mustActIn(area.slug());
        status.mustBeMinuted();
        minutes = text;
        minutesCorrectionReason = reason;
        return new AllianceMeetingMinutesCorrected(id(), focusAreaId);
    }

    /** Calls it off. */
    AllianceMeetingCancelled cancel(FocusArea area, Actor by) {
        by.mustActIn(area.slug());
        status = status.next(MeetingStatus.CANCELLED);
        return new AllianceMeetingCancelled(id(), focusAreaId);
    }

    UUID focusAreaId() {
        return focusAreaId;
    }

    UUID allianceId() {
        return allianceId;
    }

    Instant scheduledAt() {
        return scheduledAt;
    }

    List<AgendaItem> agenda() {
        return agenda;
    }

    @Nullable OrganisationCode deputyId() {
        return deputyId;
    }

    @Nullable Chair chairedBy() {
        return chairedBy;
    }

    List<Attendee> attendance() {
        return attendance;
    }

    List<Decision> decisions() {
        return decisions;
    }

    @Nullable String minutes() {
        return minutes;
    }

    @Nullable String minutesCorrectionReason() {
        return minutesCorrectionReason;
    }

    MeetingStatus status() {
        return status;
    }

    private void mustHaveBegunBy(Instant now) {
        if (now.isBefore(scheduledAt)) {
            throw MEETING_NOT_BEGUN.at("/status", "it begins at " + scheduledAt + "; it is now " + now);
        }
    }

    private void mustHaveBeenChaired(Closing closing, Alliance alliance) {
        var chair = closing.chairedBy() == Chair.MAYOR ? alliance.mayorId() : deputyId;
        if (!closing.present(chair)) {
            throw CHAIR_ABSENT.at(
                    "/attendance",
                    closing.chairedBy() + " must be present: "
                            + Objects.requireNonNullElse(chair, "no deputy is recorded"));
        }
    }

    private void mustBeOnTheAgenda(List<Closing.Taken> taken) {
        for (int i = 0; i < taken.size(); i++) {
            var item = taken.get(i).agendaItemId();
            if (item != null && agenda.stream().noneMatch(each -> each.id().equals(item))) {
                throw AGENDA_ITEM_UNKNOWN.at("/decisions/" + i + "/agendaItemId", item + " is not on the agenda");
            }
        }
    }

    private List<UUID> agendaRefs() {
        return agenda.stream()
                .flatMap(item -> Stream.ofNullable(item.refId()))
                .distinct()
                .toList();
    }

    private List<UUID> decisionIds() {
        return decisions.stream().map(Decision::id).toList();
    }
}
