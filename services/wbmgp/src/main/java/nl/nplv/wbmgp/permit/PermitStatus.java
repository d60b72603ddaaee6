package nl.nplv.wbmgp.permit;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Steps of a permit (DOMAIN 3.5). The hearing is a step of the mayor's research and stays there: the executive learns of the
 * declaration, not of what the mayor intends.
 */
@Schema(
        description =
                "APPLIED; CHECKING by the executive; POLICE_RESEARCH by the mayor; NOT_REQUIRED, GRANTED, GRANTED_CONDITIONAL or REFUSED;"
                        + " OBJECTION; APPEAL; FINAL: irrevocable; REVOKED.")
public enum PermitStatus implements State<PermitStatus> {
    APPLIED,
    CHECKING,
    POLICE_RESEARCH,
    NOT_REQUIRED,
    GRANTED,
    GRANTED_CONDITIONAL,
    REFUSED,
    OBJECTION,
    APPEAL,
    FINAL,
    REVOKED;

    @Override
    public Set<PermitStatus> allowed() {
        return switch (this) {
            case APPLIED -> Set.of(CHECKING);
            case CHECKING -> Set.of(POLICE_RESEARCH, NOT_REQUIRED, GRANTED, GRANTED_CONDITIONAL, REFUSED);
            case POLICE_RESEARCH -> Set.of(CHECKING);
            case GRANTED, GRANTED_CONDITIONAL -> Set.of(OBJECTION, FINAL, REVOKED);
            case REFUSED, NOT_REQUIRED -> Set.of(OBJECTION, FINAL);
            case OBJECTION -> Set.of(APPEAL, FINAL, REVOKED);
            case APPEAL -> Set.of(APPEAL, OBJECTION, FINAL, REVOKED);
            // an objection or appeal that came in time, or whose lateness is excused, may be known of only now (Awb
            // 6:11)
            case FINAL -> Set.of(OBJECTION, APPEAL, REVOKED);
            case REVOKED -> Set.of(OBJECTION, APPEAL);
        };
    }

    /** Nothing was decided yet. */
    boolean isOpen() {
        return this == APPLIED || this == CHECKING || this == POLICE_RESEARCH;
    }
}
