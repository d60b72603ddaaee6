package nl.nplv.focusareas.meeting;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.focusareas.alliance.AllianceStatus;
import nl.nplv.focusareas.area.AreaStatus;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The meetings. */
@ApplicationScoped
class AllianceMeetings extends Aggregates<AllianceMeeting> {
    private static final List<MeetingStatus> TOOK_PLACE = List.of(MeetingStatus.HELD, MeetingStatus.MINUTED);

    private static final String WITHOUT_MEETING = """
            select new nl.nplv.focusareas.meeting.AreaWithoutMeeting(
                area.id, area.slug, area.name, area.municipalityCode, max(meeting.scheduledAt))
            from FocusArea area
            left join AllianceMeeting meeting on meeting.focusAreaId = area.id and meeting.status in :tookPlace
                and meeting.scheduledAt <= :now
            where area.status = :takesPart
                or exists (select 1 from Alliance a where a.focusAreaId = area.id and a.status = :active)
            group by area.id, area.slug, area.name, area.municipalityCode
            having max(meeting.scheduledAt) is null or max(meeting.scheduledAt) < :since
            order by area.slug""";

    /** The first meeting that is planned from this moment on. */
    Optional<AllianceMeeting> nextOf(FocusArea area, Instant moment) {
        return find(
                        "focusAreaId = ?1 and status = ?2 and scheduledAt >= ?3 order by scheduledAt, id",
                        area.id(),
                        MeetingStatus.PLANNED,
                        moment)
                .firstResultOptional();
    }

    /** Areas that take part, or have an active alliance, and had no meeting from then until now. */
    List<AreaWithoutMeeting> areasWithoutMeeting(Instant since, Instant now) {
        return getEntityManager()
                .createQuery(WITHOUT_MEETING, AreaWithoutMeeting.class)
                .setParameter("tookPlace", TOOK_PLACE)
                .setParameter("takesPart", AreaStatus.ACTIVE)
                .setParameter("active", AllianceStatus.ACTIVE)
                .setParameter("since", since)
                .setParameter("now", now)
                .getResultList();
    }

    AllianceMeeting of(FocusArea area, UUID id) {
        return of(area, id, LockModeType.NONE);
    }

    AllianceMeeting of(FocusArea area, UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(of(area, id), expected);
    }

    /** Until the transaction ends nobody else changes it: what many add at once is all kept. */
    AllianceMeeting lockedOf(FocusArea area, UUID id) {
        return of(area, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private AllianceMeeting of(FocusArea area, UUID id, LockModeType lock) {
        return find("id = ?1 and focusAreaId = ?2", id, area.id())
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no meeting " + id + " of " + area.slug()));
    }
}
