package nl.nplv.funding.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A spending report as everybody may see it. */
@Schema(name = "SpendingReport", description = "What a municipality spent of a grant in a year (verantwoording).")
public record SpendingReportView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Grant.") UUID grantId,
        @Schema(description = "Municipality.") MunicipalityCode municipalityCode,

        @Schema(description = "Calendar year.", examples = "2023")
        int year,

        @Schema(description = "Spent, EUR.") Money spent,

        @Schema(description = "Kept for the next calendar year, EUR (FU8).")
        Money reserved,

        @Schema(description = "Neither: claimed back at the settlement, EUR.")
        Money unspent,

        @Schema(description = "Day of the report.") LocalDate reportedOn,
        @Schema(description = "Whether it counts.") ReportStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static SpendingReportView of(SpendingReport report) {
        return new SpendingReportView(
                report.id(),
                report.grantId(),
                report.municipalityCode(),
                report.year(),
                report.spent(),
                report.reserved(),
                report.unspent(),
                report.reportedOn(),
                report.status(),
                report.version(),
                report.updatedAt());
    }
}
