package nl.nplv.funding.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The programme's three goals (centrale doelstellingen). */
@Schema(description = "One of the programme's three goals (centrale doelstellingen).")
public enum CentralGoal {
    LIVING_ENVIRONMENT,
    PERSPECTIVE,
    SAFETY
}
