package nl.nplv.participation.moderation;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether others see what a resident wrote. */
@Schema(
        description =
                "PENDING: seen, with hints of personal data masked, until a moderator decides; VISIBLE: seen; HIDDEN: counted, not"
                        + " seen, and the author knows why; WITHDRAWN: taken back or erased by its author.")
public enum ModerationStatus implements State<ModerationStatus> {
    PENDING,
    VISIBLE,
    HIDDEN,
    WITHDRAWN;

    @Override
    public Set<ModerationStatus> allowed() {
        return switch (this) {
            case PENDING -> Set.of(VISIBLE, HIDDEN, WITHDRAWN);
            case VISIBLE -> Set.of(PENDING, HIDDEN, WITHDRAWN);
            case HIDDEN -> Set.of(PENDING, VISIBLE, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }
}
