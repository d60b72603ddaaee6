package nl.nplv.wbmgp.fine;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a fine (bezwaar).
 *
 * @param receivedOn day of receipt
 * @param decideBy until when the executive decides on it (Awb 7:10)
 * @param excused whether it was late and that is excused (Awb 6:11)
 * @param decidedOn day of the decision on it
 */
@Schema(description = "An objection to a fine (bezwaar).")
public record FineObjection(
        @Schema(description = "Day of receipt.") LocalDate receivedOn,

        @Schema(description = "Until when the executive decides on it.")
        LocalDate decideBy,

        @Schema(description = "Whether it was late and that is excused (Awb 6:11).")
        boolean excused,

        @Nullable @Schema(description = "Day of the decision on it.")
        LocalDate decidedOn) {
    FineObjection decided(LocalDate on) {
        return new FineObjection(receivedOn, decideBy, excused, on);
    }
}
