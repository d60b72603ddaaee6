package nl.nplv.executionplans.bottleneck;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long a bottleneck has been where it was and is. */
@Schema(description = "How long a bottleneck has been where it was and is.")
record BottleneckClock(
        @Schema(description = "Days in each status, the first one first.")
        List<Stay> stays,

        @Schema(description = "Days since the last action.", examples = "12")
        long daysSinceAction,

        @Nullable @Schema(description = "Moment from which it is overdue in its status, UTC; none without a norm.")
        Instant dueAt,

        @Schema(description = "Whether that moment has come.", examples = "false")
        boolean overdue) {

    /** Days in one status. */
    @Schema(name = "BottleneckStay", description = "Days in one status.")
    record Stay(
            @Schema(description = "Status.") BottleneckStatus status,

            @Schema(description = "Whole days.", examples = "28")
            long days) {}

    static BottleneckClock of(Bottleneck bottleneck, @Nullable Period norm, Instant now) {
        var steps = bottleneck.steps();
        var stays = IntStream.range(0, steps.size())
                .mapToObj(nth -> new Stay(
                        steps.get(nth).status(),
                        Deadline.days(
                                steps.get(nth).at(),
                                nth + 1 < steps.size() ? steps.get(nth + 1).at() : now)))
                .toList();
        var due = norm == null ? null : Deadline.of(bottleneck.statusSince(), norm);
        return new BottleneckClock(
                stays, Deadline.days(bottleneck.lastActionAt(), now), due, due != null && !due.isAfter(now));
    }
}
