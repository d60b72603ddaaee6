package nl.nplv.funding.application;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a line (DOMAIN 3.4). */
@Schema(
        description =
                "RECEIVED: with the ministry; IN_REVIEW: taken up; INFO_REQUESTED: the municipality is asked, the clock"
                        + " stands still; GRANTED, PARTLY_GRANTED, REJECTED: decided; WITHDRAWN: taken back by the municipality.")
public enum LineStatus implements State<LineStatus> {
    RECEIVED,
    IN_REVIEW,
    INFO_REQUESTED,
    GRANTED,
    PARTLY_GRANTED,
    REJECTED,
    WITHDRAWN;

    @Override
    public Set<LineStatus> allowed() {
        return switch (this) {
            case RECEIVED -> Set.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> Set.of(INFO_REQUESTED, GRANTED, PARTLY_GRANTED, REJECTED, WITHDRAWN);
            case INFO_REQUESTED -> Set.of(IN_REVIEW, WITHDRAWN);
            // only together with an application that is not decided
            case GRANTED, PARTLY_GRANTED -> Set.of(WITHDRAWN);
            case REJECTED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether the ministry has said what it gives. */
    public boolean isDecided() {
        return this == GRANTED || this == PARTLY_GRANTED || this == REJECTED;
    }

    /** Whether money was given. */
    public boolean isGrant() {
        return this == GRANTED || this == PARTLY_GRANTED;
    }
}
