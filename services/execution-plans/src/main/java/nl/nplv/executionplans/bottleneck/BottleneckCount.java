package nl.nplv.executionplans.bottleneck;

import nl.nplv.executionplans.term.Ministry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many bottlenecks of a ministry's field have a status. */
@Schema(description = "How many bottlenecks of a ministry's field have a status.")
public record BottleneckCount(
        @Nullable @Schema(description = "Whose field it is; none when it is not known.")
        Ministry ministry,

        @Schema(description = "Status.") BottleneckStatus status,

        @Schema(description = "How many.", examples = "7") long count,

        @Schema(description = "How many of them were announced as overdue.", examples = "2")
        long overdue) {}
