package nl.nplv.wbmgp.designation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the minister decides, or what the act makes of silence. */
@Schema(
        name = "DesignationOutcome",
        description =
                "GRANTED or REJECTED by the minister; DEEMED_GRANTED when nothing was announced in time (Wbmgp art. 6(5)).")
public enum Outcome {
    GRANTED(ApplicationStatus.GRANTED),
    REJECTED(ApplicationStatus.REJECTED),
    DEEMED_GRANTED(ApplicationStatus.DEEMED_GRANTED);

    private final ApplicationStatus status;

    Outcome(ApplicationStatus status) {
        this.status = status;
    }

    ApplicationStatus status() {
        return status;
    }

    /** Whether the measures hold by it. */
    boolean grants() {
        return this != REJECTED;
    }
}
