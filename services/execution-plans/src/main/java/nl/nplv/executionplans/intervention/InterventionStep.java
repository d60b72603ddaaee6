package nl.nplv.executionplans.intervention;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step on the timeline of an intervention.
 *
 * @param status what it became
 * @param at moment
 * @param reason why, when it was adjusted or stopped
 * @param lessonId lesson that led to it
 */
@Schema(description = "A step on the timeline of an intervention.")
public record InterventionStep(
        @Schema(description = "What it became.") InterventionStatus status,
        @Schema(description = "Moment, UTC.") Instant at,

        @Nullable @Schema(description = "Why, when it was adjusted or stopped.", examples = "Too few referrals.")
        String reason,

        @Nullable @Schema(description = "Lesson that led to it.")
        UUID lessonId) {}
