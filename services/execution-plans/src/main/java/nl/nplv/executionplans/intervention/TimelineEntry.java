package nl.nplv.executionplans.intervention;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of an intervention on the timeline of its area. */
@Schema(description = "A step of an intervention on the timeline of its area.")
record TimelineEntry(
        @Schema(description = "Intervention.") UUID interventionId,

        @Schema(description = "Its title.", examples = "Debt help at the front door")
        String title,

        @Schema(description = "The step.") InterventionStep step) {}
