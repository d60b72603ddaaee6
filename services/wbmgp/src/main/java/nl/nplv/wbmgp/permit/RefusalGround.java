package nl.nplv.wbmgp.permit;

import nl.nplv.wbmgp.act.verdict.Ground;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a permit is refused, in the codes of the act's verdict. */
@Schema(
        description =
                "INCOME_REQUIREMENT (Wbmgp art. 8); PRIORITY (art. 9); NO_VOG and NUISANCE_OR_CRIME (art. 10); NO_LAWFUL_RESIDENCE and"
                        + " BIBOB (Huisvestingswet).")
public enum RefusalGround {
    INCOME_REQUIREMENT,
    PRIORITY,
    NO_VOG,
    NUISANCE_OR_CRIME,
    NO_LAWFUL_RESIDENCE,
    BIBOB;

    static RefusalGround of(Ground ground) {
        return valueOf(ground.code());
    }
}
