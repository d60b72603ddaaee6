package nl.nplv.focusareas.representative;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a representative (DOMAIN 2). */
@Schema(
        description =
                "NOMINATED: proposed by the ministry; APPOINTED: confirmed by NAT, represents from its first day on; ENDED: its"
                        + " last day is set, until which an appointed one represents.")
public enum RepresentativeStatus implements State<RepresentativeStatus> {
    NOMINATED,
    APPOINTED,
    ENDED;

    @Override
    public Set<RepresentativeStatus> allowed() {
        return switch (this) {
            case NOMINATED -> Set.of(APPOINTED, ENDED);
            case APPOINTED -> Set.of(ENDED);
            case ENDED -> Set.of();
        };
    }
}
