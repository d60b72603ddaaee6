package nl.nplv.executionplans.plan;

import java.time.Instant;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The analysis of a plan as everybody may see it. */
@Schema(name = "Analysis", description = "What is going on in the area, as the plan analyses it.")
public record AnalysisView(
        @Schema(description = "Id, as the subject of events.")
        UUID id,

        @Schema(description = "Plan that it is part of.") UUID planId,

        @Schema(description = "Text, public.", examples = "One in three households in Breda-Noord has debts.")
        String text,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static AnalysisView of(Analysis analysis) {
        return new AnalysisView(
                analysis.id(), analysis.planId(), analysis.text(), analysis.version(), analysis.updatedAt());
    }
}
