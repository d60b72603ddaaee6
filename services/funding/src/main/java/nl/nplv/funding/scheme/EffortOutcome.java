package nl.nplv.funding.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an effort assessment (FU7). */
@Schema(
        description =
                "PRIORITISED: areas go first; TARGETED: only for the areas; NOT_DESIRABLE: neither, for the reasons"
                        + " given. The duty is to examine, not to prioritise.")
public enum EffortOutcome {
    PRIORITISED,
    TARGETED,
    NOT_DESIRABLE
}
