package nl.nplv.focusareas.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of meetings can be narrowed to. */
class AllianceMeetingFilter {
    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable MeetingStatus status;

    @QueryParam("scheduledAtGte")
    @Parameter(description = "Only at or after this moment (RFC 3339).")
    @Nullable OffsetDateTime scheduledAtGte;

    @QueryParam("scheduledAtLte")
    @Parameter(description = "Only at or before this moment (RFC 3339).")
    @Nullable OffsetDateTime scheduledAtLte;

    Filter<AllianceMeeting> in(FocusArea area) {
        return new Filter<>(AllianceMeeting.class)
                .equal("focusAreaId", area.id())
                .equal("status", status)
                .atLeast("scheduledAt", scheduledAtGte == null ? null : scheduledAtGte.toInstant())
                .atMost("scheduledAt", scheduledAtLte == null ? null : scheduledAtLte.toInstant());
    }
}
