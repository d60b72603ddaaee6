package nl.nplv.executionplans.term;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kind of an intervention; preventive and repressive ones are both followed by action research (EP7). */
@Schema(description = "PREVENTIVE and REPRESSIVE interventions are both followed by action research (EP7).")
public enum InterventionType {
    PREVENTIVE,
    REPRESSIVE,
    PHYSICAL,
    SOCIAL
}
