package nl.nplv.focusareas.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three goals on which the state steers (centrale doelstellingen); health is no fourth one (FA8). */
@Schema(
        description =
                "LIVING_ENVIRONMENT: homes and surroundings; PERSPECTIVE: school, work and debt; SAFETY: crime and nuisance.")
public enum CentralGoal {
    LIVING_ENVIRONMENT,
    PERSPECTIVE,
    SAFETY
}
