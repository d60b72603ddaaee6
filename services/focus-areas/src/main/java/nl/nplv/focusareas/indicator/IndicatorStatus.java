package nl.nplv.focusareas.indicator;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of an indicator (DOMAIN 3.1). */
@Schema(description = "PROPOSED: may still change; FINAL: measured from its baseline on; RETIRED: measured no more.")
public enum IndicatorStatus implements State<IndicatorStatus> {
    PROPOSED,
    FINAL,
    RETIRED;

    @Override
    public Set<IndicatorStatus> allowed() {
        return switch (this) {
            case PROPOSED -> Set.of(FINAL);
            case FINAL -> Set.of(RETIRED);
            case RETIRED -> Set.of();
        };
    }
}
