package nl.nplv.executionplans.intervention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An intervention as everybody may see it. */
@Schema(name = "Intervention", description = "Concrete action or project (interventie, maatregel).")
public record InterventionView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Plan that it is part of.") UUID planId,

        @Schema(description = "Challenge that it follows from.")
        UUID challengeId,

        @Schema(description = "Area.", examples = "breda-noord")
        String focusAreaSlug,

        @Schema(description = "What it is.") InterventionFacts facts,
        @Schema(description = "Sum of its budget, euro.") Money total,
        @Schema(description = "Where it stands.") InterventionStatus status,

        @Schema(description = "Its timeline, the first step first.")
        List<InterventionStep> steps,

        @Schema(description = "Whether it was taken out of the plan.", examples = "false")
        boolean removed,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    /** The intervention as it is now. */
    public static InterventionView of(Intervention intervention) {
        return new InterventionView(
                intervention.id(),
                intervention.planId(),
                intervention.challengeId(),
                intervention.focusAreaSlug(),
                intervention.facts(),
                intervention.facts().total(),
                intervention.status(),
                intervention.steps(),
                intervention.removed(),
                intervention.version(),
                intervention.updatedAt());
    }
}
