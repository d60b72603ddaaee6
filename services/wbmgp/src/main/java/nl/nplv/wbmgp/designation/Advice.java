package nl.nplv.wbmgp.designation;

import java.time.LocalDate;
import nl.nplv.shared.value.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Advice of the provincial executive on chances of housing in the region (advies van gedeputeerde staten, Wbmgp art. 6(4)).
 *
 * @param provinceCode who is asked
 * @param askedOn day of asking
 * @param receivedOn day of the advice
 * @param opinion what it says, in short
 * @param text what it says
 */
@Schema(description = "Advice of the province on chances of housing in the region (Wbmgp art. 6(4)).")
public record Advice(
        @Schema(description = "Province that is asked.") ProvinceCode provinceCode,
        @Schema(description = "Day of asking.") LocalDate askedOn,

        @Nullable @Schema(description = "Day of the advice.")
        LocalDate receivedOn,

        @Nullable @Schema(description = "What it says, in short.")
        Opinion opinion,

        @Nullable @Schema(description = "What it says.", examples = "Enough comparable dwellings come free.")
        String text) {

    /** What an advice comes down to. */
    @Schema(name = "AdviceOpinion", description = "POSITIVE, POSITIVE_WITH_REMARKS or NEGATIVE.")
    public enum Opinion {
        POSITIVE,
        POSITIVE_WITH_REMARKS,
        NEGATIVE
    }
}
