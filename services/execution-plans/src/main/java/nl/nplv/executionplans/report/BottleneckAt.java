package nl.nplv.executionplans.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.nplv.executionplans.bottleneck.BottleneckStatus;
import nl.nplv.executionplans.bottleneck.BottleneckStep;
import nl.nplv.executionplans.bottleneck.BottleneckView;
import nl.nplv.executionplans.bottleneck.Origin;
import nl.nplv.executionplans.bottleneck.Track;
import nl.nplv.executionplans.term.Ministry;
import org.jspecify.annotations.Nullable;

/**
 * What a figure needs of a bottleneck as it stood at a moment.
 *
 * @param origin how it came to the programme
 * @param track where it is worked on
 * @param ministry whose field it is
 * @param status where it stood
 * @param steps when it came into each status
 * @param lastActionAt moment of the last action
 */
record BottleneckAt(
        Origin origin,
        @Nullable Track track,
        @Nullable Ministry ministry,
        BottleneckStatus status,
        List<BottleneckStep> steps,
        Instant lastActionAt) {
    private static final Set<BottleneckStatus> SOLVED =
            Set.of(BottleneckStatus.RESOLVED, BottleneckStatus.BREAKTHROUGH);

    static BottleneckAt of(BottleneckView view) {
        return new BottleneckAt(
                view.origin(), view.track(), view.facts().ministry(), view.status(), view.steps(), view.lastActionAt());
    }

    boolean wasOpenedIn(Half half) {
        return half.contains(steps.getFirst().at());
    }

    /** By the alliance or by a breakthrough. */
    boolean wasSolvedIn(Half half) {
        return steps.stream().anyMatch(step -> SOLVED.contains(step.status()) && half.contains(step.at()));
    }

    /** Given up, or nobody did anything with it for the whole half-year. */
    boolean isStuckIn(Half half) {
        return status == BottleneckStatus.UNRESOLVED
                || (BottleneckStatus.open().contains(status) && lastActionAt.isBefore(half.start()));
    }
}
