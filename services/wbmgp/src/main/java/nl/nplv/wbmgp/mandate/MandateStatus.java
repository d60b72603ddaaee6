package nl.nplv.wbmgp.mandate;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a mandate. */
@Schema(description = "GRANTED; WITHDRAWN.")
public enum MandateStatus implements State<MandateStatus> {
    GRANTED,
    WITHDRAWN;

    @Override
    public Set<MandateStatus> allowed() {
        return this == GRANTED ? Set.of(WITHDRAWN) : Set.of();
    }
}
