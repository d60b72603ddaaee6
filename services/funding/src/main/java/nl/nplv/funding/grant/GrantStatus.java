package nl.nplv.funding.grant;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a grant (DOMAIN 3.4). */
@Schema(
        description = "AWARDED: owed; PAYING: a tranche was paid; ACCOUNTED: every year is reported; CLOSED: settled;"
                + " RECLAIMED: settled, unspent money claimed back.")
public enum GrantStatus implements State<GrantStatus> {
    AWARDED,
    PAYING,
    ACCOUNTED,
    CLOSED,
    RECLAIMED;

    @Override
    public Set<GrantStatus> allowed() {
        return switch (this) {
            // nothing of it is owed any more
            case AWARDED -> Set.of(PAYING, CLOSED);
            case PAYING -> Set.of(ACCOUNTED);
            // a report is corrected
            case ACCOUNTED -> Set.of(PAYING, CLOSED, RECLAIMED);
            case CLOSED, RECLAIMED -> Set.of();
        };
    }
}
