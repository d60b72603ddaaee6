package nl.nplv.funding.grant;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of a payment list. */
@Schema(description = "One row of a payment list; the finance system answers by the tranche's id.")
public record Payment(
        @Schema(description = "Tranche to be paid.") UUID trancheId,
        @Schema(description = "Grant that it belongs to.") UUID grantId,
        @Schema(description = "Scheme.") SchemeCode schemeCode,
        @Schema(description = "Municipality to be paid.") MunicipalityCode municipalityCode,

        @Schema(description = "Calendar year whose money it is.", examples = "2023")
        int year,

        @Schema(description = "Amount in EUR.") Money amount,
        @Schema(description = "Day on which it fell due.") LocalDate dueOn) {

    static Payment of(Tranche tranche) {
        return new Payment(
                tranche.id(),
                tranche.grantId(),
                tranche.schemeCode(),
                tranche.municipalityCode(),
                tranche.year(),
                tranche.amount(),
                tranche.dueOn());
    }
}
