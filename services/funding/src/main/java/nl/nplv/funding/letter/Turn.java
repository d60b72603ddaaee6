package nl.nplv.funding.letter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose turn it is. */
@Schema(description = "MINISTRY; MUNICIPALITY; NOBODY: nothing is to be done.")
public enum Turn {
    MINISTRY,
    MUNICIPALITY,
    NOBODY
}
