package nl.nplv.focusareas.imports;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of an import; one that was running when its server died runs again. */
@Schema(description = "WAITING: kept, not begun; RUNNING; DONE: all of it is in; FAILED: nothing of it is in.")
public enum ImportStatus implements State<ImportStatus> {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    @Override
    public Set<ImportStatus> allowed() {
        return switch (this) {
            case WAITING -> Set.of(RUNNING);
            case RUNNING -> Set.of(RUNNING, DONE, FAILED);
            case DONE, FAILED -> Set.of();
        };
    }
}
