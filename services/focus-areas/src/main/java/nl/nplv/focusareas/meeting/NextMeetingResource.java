package nl.nplv.focusareas.meeting;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.nplv.focusareas.area.FocusAreas;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the area's alliance will talk about next. */
@Path("/areas/v1/focus-areas/{slug}/next-meeting")
@Tag(name = "Alliance meetings")
public class NextMeetingResource {
    private final FocusAreas areas;
    private final AllianceMeetings meetings;
    private final Clock clock;

    NextMeetingResource(FocusAreas areas, AllianceMeetings meetings, Clock clock) {
        this.areas = areas;
        this.meetings = meetings;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getNextAllianceMeeting",
            summary = "Read the next meeting and its agenda",
            description = "The first that is planned for today or later.")
    public AllianceMeetingView get(String slug) {
        var startOfToday = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return meetings.nextOf(areas.get(slug), startOfToday)
                .map(AllianceMeetingView::of)
                .orElseThrow(() -> NOT_FOUND.because("no meeting is planned for " + slug));
    }
}
