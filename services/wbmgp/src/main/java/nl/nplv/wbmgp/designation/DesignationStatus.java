package nl.nplv.wbmgp.designation;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a designation (DOMAIN 3.5). */
@Schema(
        description =
                "SCHEDULED: its first day lies ahead; ACTIVE: it holds; EXPIRED: its last term is over; REVOKED (art. 7).")
public enum DesignationStatus implements State<DesignationStatus> {
    SCHEDULED,
    ACTIVE,
    EXPIRED,
    REVOKED;

    @Override
    public Set<DesignationStatus> allowed() {
        return switch (this) {
            case SCHEDULED -> Set.of(ACTIVE, REVOKED);
            case ACTIVE -> Set.of(EXPIRED, REVOKED);
            // an extension that was asked for in time is decided after the last day
            case EXPIRED -> Set.of(ACTIVE);
            case REVOKED -> Set.of();
        };
    }
}
