package nl.nplv.wbmgp.designation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the minister must revoke (Wbmgp art. 7). */
@Schema(
        description =
                "CONDITIONS_NOT_MET: the tests of art. 6(1) fail (art. 7(1)(a)); REGIONAL_HOUSING: too few chances in the region, of"
                        + " articles 8 and 10 (art. 7(1)(b)); COUNCIL_REQUEST (art. 7(2)).")
public enum RevocationGround {
    CONDITIONS_NOT_MET,
    REGIONAL_HOUSING,
    COUNCIL_REQUEST
}
