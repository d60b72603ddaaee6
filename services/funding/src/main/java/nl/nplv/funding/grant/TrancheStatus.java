package nl.nplv.funding.grant;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a tranche. */
@Schema(
        description =
                "PLANNED: not due yet; DUE: to be paid; INSTRUCTED: on a payment list; PAID: confirmed by the finance"
                        + " system; REFUSED: refused by it; CANCELLED: not needed.")
public enum TrancheStatus implements State<TrancheStatus> {
    PLANNED,
    DUE,
    INSTRUCTED,
    PAID,
    REFUSED,
    CANCELLED;

    @Override
    public Set<TrancheStatus> allowed() {
        return switch (this) {
            case PLANNED -> Set.of(DUE, CANCELLED);
            case DUE -> Set.of(INSTRUCTED, CANCELLED);
            case INSTRUCTED -> Set.of(PAID, REFUSED);
            case REFUSED -> Set.of(INSTRUCTED, CANCELLED);
            // a payment that turned out not to have been made
            case PAID -> Set.of(DUE);
            case CANCELLED -> Set.of();
        };
    }
}
