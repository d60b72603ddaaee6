package nl.nplv.focusareas.district;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure it is that a district belongs to a focus area. */
@Schema(
        description =
                "CONFIRMED: the area is named after it, or a source lists it; LIKELY: plausible by name, never to be shown as fact.")
public enum Certainty {
    CONFIRMED,
    LIKELY
}
