package nl.nplv.executionplans.plan;

import java.time.Instant;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Resident involvement of a plan as everybody may see it. */
@Schema(name = "ResidentInvolvement", description = "How and on what residents are involved in the plan.")
public record ResidentInvolvementView(
        @Schema(description = "Id, as the subject of events.")
        UUID id,

        @Schema(description = "Plan that it is part of.") UUID planId,
        @Schema(description = "What it says.") Involvement involvement,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static ResidentInvolvementView of(ResidentInvolvement part) {
        return new ResidentInvolvementView(
                part.id(), part.planId(), part.involvement(), part.version(), part.updatedAt());
    }
}
