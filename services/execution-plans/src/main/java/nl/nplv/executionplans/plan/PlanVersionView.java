package nl.nplv.executionplans.plan;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a plan as everybody may see it. */
@Schema(name = "PlanVersion", description = "A version of a plan: where it stands.")
public record PlanVersionView(
        @Schema(description = "Number, from 1.", examples = "1")
        int number,

        @Schema(description = "Where it stands.") PlanStatus status,

        @Nullable @Schema(description = "Meeting that it was tabled in.")
        UUID meetingId,

        @Nullable @Schema(description = "Moment of tabling, UTC.")
        Instant tabledAt,

        @Nullable @Schema(description = "Moment of adoption, UTC.")
        Instant adoptedAt) {

    static PlanVersionView of(PlanVersion version) {
        return new PlanVersionView(
                version.number(), version.status(), version.meetingId(), version.tabledAt(), version.adoptedAt());
    }
}
