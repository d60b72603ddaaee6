package nl.nplv.focusareas.representative;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ranks that may represent the state in an area (FA4). */
@Schema(
        name = "RepresentativeRank",
        description = "SG: secretary-general; DG: director-general; DIRECTOR: director of a ministry.")
public enum Rank {
    SG,
    DG,
    DIRECTOR
}
