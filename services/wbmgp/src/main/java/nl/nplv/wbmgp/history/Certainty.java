package nl.nplv.wbmgp.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure it is. */
@Schema(description = "UNVERIFIED: told by public sources, not confirmed by the minister's decision itself.")
public enum Certainty {
    UNVERIFIED
}
