package nl.nplv.participation.fund;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a fund (DOMAIN 3.3). */
@Schema(description = "PROPOSED: the alliance has not decided; ACTIVE: it has; CLOSED: empty and ended.")
public enum FundStatus implements State<FundStatus> {
    PROPOSED,
    ACTIVE,
    CLOSED;

    @Override
    public Set<FundStatus> allowed() {
        return switch (this) {
            case PROPOSED -> Set.of(ACTIVE);
            case ACTIVE -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
