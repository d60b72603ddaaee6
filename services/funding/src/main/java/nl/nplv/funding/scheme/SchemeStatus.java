package nl.nplv.funding.scheme;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a scheme (DOMAIN 3.4). */
@Schema(description = "ANNOUNCED: known; OPEN: applications are taken in its windows; CLOSED: none are taken any more.")
public enum SchemeStatus implements State<SchemeStatus> {
    ANNOUNCED,
    OPEN,
    CLOSED;

    @Override
    public Set<SchemeStatus> allowed() {
        return switch (this) {
            case ANNOUNCED -> Set.of(OPEN, CLOSED);
            // another window of an open scheme
            case OPEN -> Set.of(OPEN, CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
