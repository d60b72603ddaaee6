package nl.nplv.funding.overview;

import java.time.LocalDate;
import java.util.List;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a municipality accounts for over a year, in one place (single information, single audit). */
@Schema(
        name = "MunicipalStatement",
        description =
                "What a municipality accounts for over a year, in one place (single information, single audit, SiSa).")
public record MunicipalStatement(
        @Schema(description = "Municipality.") MunicipalityCode municipalityCode,

        @Schema(description = "Calendar year.", examples = "2023")
        int year,

        @Schema(description = "Last day on which it is reported.")
        LocalDate reportBy,

        @Schema(description = "Whether all of it is reported.")
        boolean complete,

        @Schema(description = "Spent in all, EUR.") Money spent,

        @Schema(description = "Kept for the next year in all, EUR.")
        Money keptForNextYear,

        @Schema(description = "One row per grant.") List<StatementRow> rows) {

    static MunicipalStatement of(MunicipalityCode municipality, int year, LocalDate reportBy, List<StatementRow> rows) {
        return new MunicipalStatement(
                municipality,
                year,
                reportBy,
                rows.stream().allMatch(StatementRow::reported),
                Money.sum(rows.stream().map(StatementRow::spent)),
                Money.sum(rows.stream().map(StatementRow::keptForNextYear)),
                rows);
    }
}
