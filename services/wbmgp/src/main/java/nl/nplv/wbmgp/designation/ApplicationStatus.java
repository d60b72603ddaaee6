package nl.nplv.wbmgp.designation;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of an application (DOMAIN 3.5). */
@Schema(
        name = "DesignationApplicationStatus",
        description =
                "DRAFT: prepared by the executive; ADOPTED by the council; RECEIVED by the minister, the eight weeks run;"
                        + " ADVICE_ASKED of the province; GRANTED, REJECTED, or DEEMED_GRANTED by silence; WITHDRAWN.")
public enum ApplicationStatus implements State<ApplicationStatus> {
    DRAFT,
    ADOPTED,
    RECEIVED,
    ADVICE_ASKED,
    GRANTED,
    REJECTED,
    DEEMED_GRANTED,
    WITHDRAWN;

    @Override
    public Set<ApplicationStatus> allowed() {
        return switch (this) {
            case DRAFT -> Set.of(ADOPTED, WITHDRAWN);
            case ADOPTED -> Set.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> Set.of(ADVICE_ASKED, GRANTED, REJECTED, DEEMED_GRANTED, WITHDRAWN);
            case ADVICE_ASKED -> Set.of(GRANTED, REJECTED, DEEMED_GRANTED, WITHDRAWN);
            case GRANTED, REJECTED, DEEMED_GRANTED, WITHDRAWN -> Set.of();
        };
    }

    /** The minister has it and has not decided. */
    boolean awaitsDecision() {
        return this == RECEIVED || this == ADVICE_ASKED;
    }

    /** It is over by a decision, or by silence. */
    boolean isDecided() {
        return this == GRANTED || this == REJECTED || this == DEEMED_GRANTED;
    }
}
