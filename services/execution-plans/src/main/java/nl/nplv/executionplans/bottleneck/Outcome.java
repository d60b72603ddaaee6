package nl.nplv.executionplans.bottleneck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
}
