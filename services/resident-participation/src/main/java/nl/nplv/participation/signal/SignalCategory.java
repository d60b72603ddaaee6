package nl.nplv.participation.signal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with the involvement. */
@Schema(
        description =
                "NOT_INVOLVED: residents were not asked; NOT_HEARD: asked, and nothing was done with it; NOT_INFORMED: nobody told;"
                        + " NOT_ACCESSIBLE: language, place, time or form keeps people out; CONDUCT: how people were treated; OTHER.")
public enum SignalCategory {
    NOT_INVOLVED,
    NOT_HEARD,
    NOT_INFORMED,
    NOT_ACCESSIBLE,
    CONDUCT,
    OTHER
}
