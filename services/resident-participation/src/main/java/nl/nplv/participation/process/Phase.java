package nl.nplv.participation.process;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which phase of the area's policy residents take part in. */
@Schema(description = "Which phase of the area's policy residents take part in.")
public enum Phase {
    AGENDA,
    PRIORITY,
    ANALYSIS,
    STRATEGY,
    EXECUTION,
    EVALUATION
}
