package nl.nplv.executionplans.bottleneck;

import static nl.nplv.executionplans.bottleneck.BottleneckProblem.LEGISLATION_TRACK_ONLY;
import static nl.nplv.executionplans.bottleneck.BottleneckProblem.TESTS_NOT_PASSED;

import java.util.UUID;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckUnresolved;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BreakthroughReached;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.LawChangeProposed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the analysis of a bottleneck ended. */
@Schema(description = "How the analysis ended.")
public enum Outcome {
    BREAKTHROUGH(BottleneckStatus.BREAKTHROUGH),
    LAW_CHANGE_PROPOSED(BottleneckStatus.LAW_CHANGE_PROPOSED),
    UNRESOLVED(BottleneckStatus.UNRESOLVED);

    private final BottleneckStatus status;

    Outcome(BottleneckStatus status) {
        this.status = status;
    }

    BottleneckStatus status() {
        return status;
    }

    /**
     * Refuses an outcome that the analysis does not bear.
     *
     * @throws nl.nplv.shared.problem.RuleViolation TESTS_NOT_PASSED (EP6) or LEGISLATION_TRACK_ONLY (EP5)
     */
    void mustFollowFrom(@Nullable Track track, @Nullable FeasibilityTests tests) {
        if (this == BREAKTHROUGH && (tests == null || !tests.passed())) {
            throw TESTS_NOT_PASSED.because("record that it is legally possible and executable first");
        }
        if (this == LAW_CHANGE_PROPOSED && track != Track.LEGISLATION) {
            throw LEGISLATION_TRACK_ONLY.at("/outcome", "its track is " + track);
        }
    }

    BottleneckEvent event(UUID bottleneckId, String text) {
        return switch (this) {
            case BREAKTHROUGH -> new BreakthroughReached(bottleneckId, text);
            case LAW_CHANGE_PROPOSED -> new LawChangeProposed(bottleneckId, text);
            case UNRESOLVED -> new BottleneckUnresolved(bottleneckId, text);
        };
    }
}
