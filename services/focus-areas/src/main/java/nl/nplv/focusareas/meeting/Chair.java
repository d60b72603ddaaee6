package nl.nplv.focusareas.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may chair a meeting (DOMAIN 2). */
@Schema(description = "MAYOR; or DEPUTY, when one was recorded before the meeting.")
public enum Chair {
    MAYOR(Attendee.Role.MAYOR),
    DEPUTY(Attendee.Role.DEPUTY);

    private final Attendee.Role presentAs;

    Chair(Attendee.Role presentAs) {
        this.presentAs = presentAs;
    }

    Attendee.Role presentAs() {
        return presentAs;
    }
}
