package nl.nplv.wbmgp.permit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a granted permit is revoked (Huisvestingswet art. 18). */
@Schema(
        name = "PermitRevocationGround",
        description = "NOT_OCCUPIED: not moved in in time; FALSE_DATA: granted on false data; BIBOB.")
public enum RevocationGround {
    NOT_OCCUPIED,
    FALSE_DATA,
    BIBOB
}
