package nl.nplv.focusareas.liveability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a score is about; areas of different kinds are not ranked together. */
@Schema(description = "DISTRICT: wijk (WK); NEIGHBOURHOOD: buurt (BU); MUNICIPALITY: gemeente (GM).")
public enum AreaKind {
    DISTRICT,
    NEIGHBOURHOOD,
    MUNICIPALITY
}
