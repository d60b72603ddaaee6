package nl.nplv.executionplans.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as everybody may see it. */
@Schema(name = "ExecutionPlan", description = "Integral plan of a focus area (uitvoeringsplan).")
public record PlanView(
        @Schema(description = "Id, as in events and on agendas.")
        UUID id,

        @Schema(description = "Area that it is for.") UUID focusAreaId,

        @Schema(description = "Slug of the area.", examples = "breda-noord")
        String focusAreaSlug,

        @Schema(description = "First year.", examples = "2023")
        int periodFrom,

        @Schema(description = "Last year.", examples = "2043")
        int periodTo,

        @Schema(description = "Of the newest version.") PlanStatus status,
        @Schema(description = "The first one first.") List<PlanVersionView> versions,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    /** The plan as it is now. */
    public static PlanView of(ExecutionPlan plan) {
        return new PlanView(
                plan.id(),
                plan.focusAreaId(),
                plan.focusAreaSlug(),
                plan.periodFrom(),
                plan.periodTo(),
                plan.status(),
                plan.versions().stream().map(PlanVersionView::of).toList(),
                plan.version(),
                plan.updatedAt());
    }
}
