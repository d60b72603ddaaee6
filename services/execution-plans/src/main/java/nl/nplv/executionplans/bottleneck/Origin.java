package nl.nplv.executionplans.bottleneck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a bottleneck came to the programme. */
@Schema(description = "AREA: met in an area; PROPOSAL_2021: one of the hundred proposals collected in 2021.")
public enum Origin {
    AREA,
    PROPOSAL_2021
}
