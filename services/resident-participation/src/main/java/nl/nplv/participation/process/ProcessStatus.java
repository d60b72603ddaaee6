package nl.nplv.participation.process;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a participation process (DOMAIN 3.3). */
@Schema(
        description =
                "PLANNED: announced; OPEN: contributions are taken; CLOSED: no more; FED_BACK: residents heard what came of it.")
public enum ProcessStatus implements State<ProcessStatus> {
    PLANNED,
    OPEN,
    CLOSED,
    FED_BACK;

    @Override
    public Set<ProcessStatus> allowed() {
        return switch (this) {
            case PLANNED -> Set.of(OPEN);
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of(FED_BACK);
            case FED_BACK -> Set.of();
        };
    }
}
