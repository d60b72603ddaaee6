package nl.nplv.executionplans.bottleneck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a bottleneck is worked on (EP5). */
@Schema(
        description =
                "PRACTICE: no change of law is needed, guided by the Instituut voor Publieke Waarden (track A); LEGISLATION: a theme"
                        + " group with drafters and submitters (track B).")
public enum Track {
    PRACTICE,
    LEGISLATION
}
