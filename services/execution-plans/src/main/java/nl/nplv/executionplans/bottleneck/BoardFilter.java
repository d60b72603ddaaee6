package nl.nplv.executionplans.bottleneck;

import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import nl.nplv.executionplans.term.Ministry;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the board can be narrowed to. */
class BoardFilter {
    @QueryParam("ministry")
    @Parameter(description = "Only of this ministry's field.")
    @Nullable Ministry ministry;

    @QueryParam("focusAreaSlug")
    @Parameter(description = "Only met in this area.", example = "breda-noord")
    @Nullable String focusAreaSlug;

    @QueryParam("track")
    @Parameter(description = "Only in this track.")
    @Nullable Track track;

    @QueryParam("themeGroup")
    @Parameter(description = "Only of this theme group.", example = "Work, Income and Debt")
    @Nullable String themeGroup;

    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable BottleneckStatus status;

    @QueryParam("origin")
    @Parameter(description = "Only of this origin.")
    @Nullable Origin origin;

    @QueryParam("open")
    @Parameter(description = "true: only those without an outcome yet.")
    @Nullable Boolean open;

    @QueryParam("overdue")
    @Parameter(description = "Only those that were, or were not, announced as overdue in their status.")
    @Nullable Boolean overdue;

    @QueryParam("statusSinceLte")
    @Parameter(description = "Only those in their status since this moment or longer (RFC 3339).")
    @Nullable OffsetDateTime statusSinceLte;

    Filter<Bottleneck> bottlenecks() {
        return new Filter<>(Bottleneck.class)
                .equal("ministry", ministry)
                .equal("focusAreaSlug", focusAreaSlug)
                .equal("track", track)
                .equal("themeGroup", themeGroup)
                .equal("status", status)
                .equal("origin", origin)
                .equal("overdue", overdue)
                .in("status", Boolean.TRUE.equals(open) ? BottleneckStatus.open() : null)
                .atMost("statusSince", statusSinceLte == null ? null : statusSinceLte.toInstant());
    }
}
