package nl.nplv.wbmgp.police;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of police research; known to the mayor only. */
@Schema(description = "REQUESTED of the police; SUPPLIED; HEARING offered; DECLARED; DESTROYED.")
public enum ResearchStatus implements State<ResearchStatus> {
    REQUESTED,
    SUPPLIED,
    HEARING,
    DECLARED,
    DESTROYED;

    @Override
    public Set<ResearchStatus> allowed() {
        return switch (this) {
            case REQUESTED -> Set.of(SUPPLIED);
            case SUPPLIED -> Set.of(HEARING, DECLARED);
            case HEARING -> Set.of(DECLARED);
            // once more while an objection to the permit is not decided
            case DECLARED -> Set.of(DECLARED, DESTROYED);
            case DESTROYED -> Set.of();
        };
    }
}
