package nl.nplv.wbmgp.fine;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a fine. */
@Schema(
        description =
                "INTENDED: the offender was told and may give a view; DROPPED; IMPOSED; OBJECTION; UPHELD or LOWERED on"
                        + " objection; WITHDRAWN, on objection or after a court.")
public enum FineStatus implements State<FineStatus> {
    INTENDED,
    DROPPED,
    IMPOSED,
    OBJECTION,
    UPHELD,
    LOWERED,
    WITHDRAWN;

    @Override
    public Set<FineStatus> allowed() {
        return switch (this) {
            case INTENDED -> Set.of(DROPPED, IMPOSED);
            case IMPOSED -> Set.of(OBJECTION, WITHDRAWN);
            case OBJECTION -> Set.of(UPHELD, LOWERED, WITHDRAWN);
            // what a court rules is carried out by the executive
            case UPHELD, LOWERED -> Set.of(LOWERED, WITHDRAWN);
            case DROPPED, WITHDRAWN -> Set.of();
        };
    }
}
