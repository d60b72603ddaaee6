package nl.nplv.wbmgp.permit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An objection to the decision (bezwaar, Awb 6:4).
 *
 * @param receivedOn day of receipt
 * @param decideBy until when the executive decides on it (Awb 7:10)
 * @param excused whether it was late and that is excused (Awb 6:11)
 * @param outcome what became of it
 * @param decidedOn day of the decision on it, announced the same day
 */
@Schema(name = "PermitObjection", description = "An objection to the decision (bezwaar).")
public record Objection(
        @Schema(description = "Day of receipt.") LocalDate receivedOn,

        @Schema(description = "Until when the executive decides on it.")
        LocalDate decideBy,

        @Schema(description = "Whether it was late and that is excused (Awb 6:11).")
        boolean excused,

        @Nullable @Schema(description = "What became of it.")
        Outcome outcome,

        @Nullable @Schema(description = "Day of the decision on it.")
        LocalDate decidedOn) {

    /** What becomes of an objection. */
    @Schema(
            name = "ObjectionOutcome",
            description = "FOUNDED (gegrond): the permit is granted after all; UNFOUNDED (ongegrond); INADMISSIBLE.")
    public enum Outcome {
        FOUNDED,
        UNFOUNDED,
        INADMISSIBLE
    }

    Objection decided(Outcome decided, LocalDate on) {
        return new Objection(receivedOn, decideBy, excused, decided, on);
    }
}
