package nl.nplv.participation.process;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much say residents have. */
@Schema(description = "How much say residents have, from being told to deciding together.")
public enum Influence {
    INFORM,
    CONSULT,
    ADVISE,
    CO_CREATE,
    CO_DECIDE
}
