package nl.nplv.executionplans.bottleneck;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The board, counted. */
@Path("/plans/v1/bottleneck-counts")
@Tag(name = "Bottlenecks")
public class BottleneckCountResource {
    private final Bottlenecks bottlenecks;

    BottleneckCountResource(Bottlenecks bottlenecks) {
        this.bottlenecks = bottlenecks;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "countBottlenecks",
            summary = "Bottlenecks by ministry and status, and how many are overdue")
    public Page<BottleneckCount> counts() {
        return Page.whole(bottlenecks.counts());
    }
}
