package nl.nplv.executionplans.term;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Policy field of a challenge (DOMAIN 3.2). */
@Schema(description = "Policy field that a challenge lies in.")
public enum PolicyDomain {
    HOUSING,
    WORK_DEBT,
    EDUCATION,
    HEALTH,
    SAFETY,
    ENVIRONMENT,
    INTEGRATION
}
