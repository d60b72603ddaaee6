package nl.nplv.executionplans.term;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three goals on which the state steers (centrale doelstellingen). */
@Schema(description = "LIVING_ENVIRONMENT: homes and public space; PERSPECTIVE: school, work, health; SAFETY.")
public enum CentralGoal {
    LIVING_ENVIRONMENT,
    PERSPECTIVE,
    SAFETY
}
