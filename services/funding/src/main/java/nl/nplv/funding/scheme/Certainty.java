package nl.nplv.funding.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure the facts of a scheme are (tags of DOMAIN). */
@Schema(
        description = "PARLIAMENT: in a document to parliament; PUBLIC_SOURCE: in another public source;"
                + " UNVERIFIED: general knowledge; MINISTRY: given by its owner through this API.")
public enum Certainty {
    PARLIAMENT,
    PUBLIC_SOURCE,
    UNVERIFIED,
    MINISTRY
}
