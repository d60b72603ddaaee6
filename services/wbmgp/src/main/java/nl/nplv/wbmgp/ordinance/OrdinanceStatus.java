package nl.nplv.wbmgp.ordinance;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of an ordinance. */
@Schema(description = "DRAFT: prepared by the executive; ADOPTED by the council; REPEALED before its last day.")
public enum OrdinanceStatus implements State<OrdinanceStatus> {
    DRAFT,
    ADOPTED,
    REPEALED;

    @Override
    public Set<OrdinanceStatus> allowed() {
        return switch (this) {
            case DRAFT -> Set.of(ADOPTED);
            case ADOPTED -> Set.of(REPEALED);
            case REPEALED -> Set.of();
        };
    }
}
