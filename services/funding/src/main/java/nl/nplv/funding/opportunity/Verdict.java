package nl.nplv.funding.opportunity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an area can apply for a scheme on a day. */
@Schema(
        description =
                "OPEN: it can apply; APPLIED: its application asks this scheme; UPCOMING: the window opens later; ENDED: the"
                        + " window is over; NOT_OPEN: a condition is not met.")
public enum Verdict {
    OPEN,
    APPLIED,
    UPCOMING,
    ENDED,
    NOT_OPEN
}
