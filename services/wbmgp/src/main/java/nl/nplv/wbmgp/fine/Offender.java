package nl.nplv.wbmgp.fine;

import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is fined, for what, and what that person says; sealed as one text.
 *
 * @param kvkNumber number in the trade register, of a business
 * @param excuse why a late objection was excused (Awb 6:11)
 */
@Schema(description = "Who is fined, for what, and what that person says; for the executive of the municipality only.")
public record Offender(
        @Schema(description = "Name.") String name,
        @Schema(description = "Address.") String address,

        @Nullable @Schema(description = "Day of birth, of a person.")
        LocalDate birthDate,

        @Nullable @Schema(description = "Number in the trade register, of a business.")
        String kvkNumber,

        @Schema(description = "What the inspector found.") String report,

        @Nullable @Schema(description = "The offender's view (zienswijze).")
        String view,

        @Nullable @Schema(description = "Why a late objection was excused (Awb 6:11).")
        String excuse) {

    Offender says(String said) {
        return new Offender(name, address, birthDate, kvkNumber, report, said, excuse);
    }

    Offender excused(String because) {
        return new Offender(name, address, birthDate, kvkNumber, report, view, because);
    }

    /** What tells one offender from another; only its keyed hash is stored. */
    String identity() {
        return kvkNumber != null ? "kvk " + kvkNumber : name.strip().toLowerCase(Locale.ROOT) + " " + birthDate;
    }
}
