package nl.nplv.participation.initiative;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who supports an initiative; never the state (RP3). */
@Schema(
        description =
                "Who supports an initiative: the municipality, a local partner, or the residents' fund; never the state.")
public enum SupportSource {
    MUNICIPALITY,
    LOCAL_PARTNER,
    RESIDENTS_FUND
}
