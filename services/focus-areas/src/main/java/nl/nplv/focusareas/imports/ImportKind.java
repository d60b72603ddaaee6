package nl.nplv.focusareas.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file holds. */
@Schema(
        description =
                "LIVEABILITY_SCORES: Leefbaarometer 3.0; LIVEABILITY_CLASSES: classes of version 2.0; DISTRICTS: outlines;"
                        + " AREA_DISTRICT_LINKS: which districts make up a focus area.")
public enum ImportKind {
    LIVEABILITY_SCORES,
    LIVEABILITY_CLASSES,
    DISTRICTS,
    AREA_DISTRICT_LINKS
}
