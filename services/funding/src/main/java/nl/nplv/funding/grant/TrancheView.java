package nl.nplv.funding.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tranche as everybody may see it. */
@Schema(name = "Tranche", description = "One payment of a grant (termijn).")
public record TrancheView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Grant.") UUID grantId,
        @Schema(description = "Scheme.") SchemeCode schemeCode,
        @Schema(description = "Ministry that pays.") Ministry ministry,
        @Schema(description = "Municipality that is paid.") MunicipalityCode municipalityCode,

        @Schema(description = "Number within the grant.", examples = "1")
        int no,

        @Schema(description = "Calendar year whose money it is.", examples = "2023")
        int year,

        @Schema(description = "Amount in EUR.") Money amount,
        @Schema(description = "Day on which it falls due.") LocalDate dueOn,
        @Schema(description = "Where it stands.") TrancheStatus status,

        @Nullable @Schema(description = "Payment list that it stands on.")
        UUID instructionId,

        @Nullable @Schema(description = "Day of payment.") LocalDate paidOn,

        @Nullable @Schema(description = "Why the finance system did not pay.")
        RefusalReason refusalReason,

        @Schema(description = "Number of changes; the ETag.", examples = "2")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static TrancheView of(Tranche tranche) {
        return new TrancheView(
                tranche.id(),
                tranche.grantId(),
                tranche.schemeCode(),
                tranche.ministry(),
                tranche.municipalityCode(),
                tranche.no(),
                tranche.year(),
                tranche.amount(),
                tranche.dueOn(),
                tranche.status(),
                tranche.instructionId(),
                tranche.paidOn(),
                tranche.refusalReason(),
                tranche.version(),
                tranche.updatedAt());
    }
}
