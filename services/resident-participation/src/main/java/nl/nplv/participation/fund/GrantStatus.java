package nl.nplv.participation.fund;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a grant. */
@Schema(name = "FundGrantStatus", description = "RESERVED: promised; PAID; RELEASED: will not be paid.")
public enum GrantStatus implements State<GrantStatus> {
    RESERVED,
    PAID,
    RELEASED;

    @Override
    public Set<GrantStatus> allowed() {
        return this == RESERVED ? Set.of(PAID, RELEASED) : Set.of();
    }
}
