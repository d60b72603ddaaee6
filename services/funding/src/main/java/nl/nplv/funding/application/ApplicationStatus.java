package nl.nplv.funding.application;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of an application (DOMAIN 3.4). */
@Schema(
        description =
                "DRAFT: being written, seen by its municipality only; SUBMITTED: received; ROUTED: with the ministries;"
                        + " DECIDED: every line is; WITHDRAWN: taken back.")
public enum ApplicationStatus implements State<ApplicationStatus> {
    DRAFT,
    SUBMITTED,
    ROUTED,
    DECIDED,
    WITHDRAWN;

    @Override
    public Set<ApplicationStatus> allowed() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(ROUTED, WITHDRAWN);
            case ROUTED -> Set.of(DECIDED, WITHDRAWN);
            case DECIDED, WITHDRAWN -> Set.of();
        };
    }
}
