package nl.nplv.focusareas.agreement;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of an agreement (DOMAIN 3.1). */
@Schema(description = "DRAFT: being written; PARTLY_SIGNED: one party signed; SIGNED: both did; ENDED: holds no more.")
public enum AgreementStatus implements State<AgreementStatus> {
    DRAFT,
    PARTLY_SIGNED,
    SIGNED,
    ENDED;

    @Override
    public Set<AgreementStatus> allowed() {
        return switch (this) {
            case DRAFT -> Set.of(PARTLY_SIGNED, ENDED);
            case PARTLY_SIGNED -> Set.of(SIGNED, ENDED);
            case SIGNED -> Set.of(ENDED);
            case ENDED -> Set.of();
        };
    }
}
