package nl.nplv.executionplans.bottleneck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a representative gives a bottleneck back. */
@Schema(
        description =
                "OTHER_MINISTRY: never accepted, a representative answers for the fields of all ministries (EP4); NO_NATIONAL_ACTION: the"
                        + " alliance can solve it itself.")
public enum DeclineReason {
    OTHER_MINISTRY,
    NO_NATIONAL_ACTION
}
