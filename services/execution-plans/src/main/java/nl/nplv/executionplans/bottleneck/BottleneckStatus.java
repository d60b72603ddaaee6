package nl.nplv.executionplans.bottleneck;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a bottleneck (DOMAIN 3.2); a proposal of 2021 goes from the quick scan straight to its track. */
@Schema(
        description =
                "REPORTED; TABLED: before the alliance meeting; RESOLVED: solved locally; TAKEN_UP: by the national representative;"
                        + " ANALYSING: in a track; BREAKTHROUGH; LAW_CHANGE_PROPOSED; UNRESOLVED; SHARED: as a lesson.")
public enum BottleneckStatus implements State<BottleneckStatus> {
    REPORTED,
    TABLED,
    RESOLVED,
    TAKEN_UP,
    ANALYSING,
    BREAKTHROUGH,
    LAW_CHANGE_PROPOSED,
    UNRESOLVED,
    SHARED;

    private static final Set<BottleneckStatus> OPEN = Set.of(REPORTED, TABLED, TAKEN_UP, ANALYSING);

    @Override
    public Set<BottleneckStatus> allowed() {
        return switch (this) {
            case REPORTED -> Set.of(TABLED, ANALYSING);
            case TABLED -> Set.of(TAKEN_UP, RESOLVED);
            case TAKEN_UP -> Set.of(ANALYSING);
            case ANALYSING -> Set.of(BREAKTHROUGH, LAW_CHANGE_PROPOSED, UNRESOLVED);
            case BREAKTHROUGH, LAW_CHANGE_PROPOSED, UNRESOLVED -> Set.of(SHARED);
            case RESOLVED, SHARED -> Set.of();
        };
    }

    /** Those without an outcome yet. */
    public static Set<BottleneckStatus> open() {
        return OPEN;
    }
}
