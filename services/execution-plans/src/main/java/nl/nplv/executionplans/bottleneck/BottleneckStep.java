package nl.nplv.executionplans.bottleneck;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a bottleneck came into a status.
 *
 * @param status status
 * @param at moment
 */
@Schema(description = "When a bottleneck came into a status.")
public record BottleneckStep(
        @Schema(description = "Status.") BottleneckStatus status,
        @Schema(description = "Moment, UTC.") Instant at) {}
