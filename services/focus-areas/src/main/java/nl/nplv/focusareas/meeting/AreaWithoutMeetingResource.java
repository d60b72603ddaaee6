package nl.nplv.focusareas.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where alliances do not meet; the state sees to it that they do (DOMAIN 2). */
@Path("/areas/v1/areas-without-meeting")
@Tag(name = "Alliance meetings")
public class AreaWithoutMeetingResource {
    private final AllianceMeetings meetings;
    private final Clock clock;

    AreaWithoutMeetingResource(AllianceMeetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listAreasWithoutMeeting",
            summary = "List the areas without a meeting in the last months",
            description =
                    "Areas that are ACTIVE or have an ACTIVE alliance, by slug; all on one page, since the programme bounds their"
                            + " number (FA1).")
    public Page<AreaWithoutMeeting> list(
            @QueryParam("months")
                    @DefaultValue("6")
                    @Min(1) @Max(120) @Parameter(description = "How many months back from today.", example = "6")
                    int months) {
        var since = LocalDate.now(clock).minusMonths(months).atStartOfDay(clock.getZone());
        return Page.whole(meetings.areasWithoutMeeting(since.toInstant(), clock.instant()));
    }
}
