package nl.nplv.executionplans.intervention;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happened to the interventions of an area, step by step. */
@Path("/plans/v1/timeline-entries")
@Tag(name = "Interventions")
public class TimelineResource {
    private static final int MOST_ENTRIES = 1000;

    private final Interventions interventions;

    TimelineResource(Interventions interventions) {
        this.interventions = interventions;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listTimelineEntries",
            summary = "Steps of the interventions of an area, the first one first",
            description = "At most 1000 from the moment asked for; go on from the last one's moment.")
    public Page<TimelineEntry> list(
            @QueryParam("focusAreaSlug")
                    @NotBlank @Parameter(description = "Area.", example = "breda-noord", required = true)
                    String focusAreaSlug,
            @QueryParam("since") @Parameter(description = "Only from this moment on (RFC 3339).") @Nullable OffsetDateTime since) {
        return Page.whole(interventions.timeline(focusAreaSlug, since, MOST_ENTRIES));
    }
}
