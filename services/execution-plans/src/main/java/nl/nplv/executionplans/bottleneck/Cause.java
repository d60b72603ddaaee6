package nl.nplv.executionplans.bottleneck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a bottleneck comes from. */
@Schema(description = "LAW: a rule stands in the way; PRACTICE: how rules are applied; UNKNOWN: not found out yet.")
public enum Cause {
    LAW,
    PRACTICE,
    UNKNOWN
}
