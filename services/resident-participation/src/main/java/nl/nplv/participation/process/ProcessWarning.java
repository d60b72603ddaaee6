package nl.nplv.participation.process;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What deserves attention and is no error: each area is free in its form (RP1). */
@Schema(
        description =
                "FORMAL_ROUTE_ONLY: groups that were not reached before are a target, and this area's only route to them is a"
                        + " formal structure.")
public enum ProcessWarning {
    FORMAL_ROUTE_ONLY
}
