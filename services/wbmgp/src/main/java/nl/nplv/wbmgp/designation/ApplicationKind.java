package nl.nplv.wbmgp.designation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a measure begins or goes on. */
@Schema(description = "NEW: a measure begins in units; EXTENSION: it goes on where it holds (verlenging).")
public enum ApplicationKind {
    NEW,
    EXTENSION
}
