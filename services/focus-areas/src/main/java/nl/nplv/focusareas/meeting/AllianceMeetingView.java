package nl.nplv.focusareas.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.focusareas.alliance.OrganisationCode;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as everybody may see it. */
@Schema(name = "AllianceMeeting", description = "A meeting of an alliance (alliantieoverleg), chaired by the mayor.")
public record AllianceMeetingView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Area that it is about.") UUID focusAreaId,
        @Schema(description = "Alliance that meets.") UUID allianceId,

        @Schema(description = "Moment at which it begins, UTC.", examples = "2023-03-01T13:00:00Z")
        Instant scheduledAt,

        @Schema(description = "What it is about; PLAN and PROGRESS always.")
        List<AgendaItem> agenda,

        @Nullable @Schema(description = "Who may chair when the mayor cannot.", examples = "gemeente-zaanstad-loco-burgemeester")
        OrganisationCode deputyId,

        @Nullable @Schema(description = "Who chaired, once it is held.")
        Chair chairedBy,

        @Schema(description = "Organisations that were present.")
        List<Attendee> attendance,

        @Schema(description = "What was decided.") List<Decision> decisions,

        @Nullable @Schema(description = "Minutes, once they are written.", examples = "The plan was discussed.")
        String minutes,

        @Nullable @Schema(description = "Why the minutes were corrected, once they were.", examples = "A name was mentioned.")
        String minutesCorrectionReason,

        @Schema(description = "Where it stands.") MeetingStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static AllianceMeetingView of(AllianceMeeting meeting) {
        return new AllianceMeetingView(
                meeting.id(),
                meeting.focusAreaId(),
                meeting.allianceId(),
                meeting.scheduledAt(),
                meeting.agenda(),
                meeting.deputyId(),
                meeting.chairedBy(),
                meeting.attendance(),
                meeting.decisions(),
                meeting.minutes(),
                meeting.minutesCorrectionReason(),
                meeting.status(),
                meeting.version(),
                meeting.updatedAt());
    }
}
