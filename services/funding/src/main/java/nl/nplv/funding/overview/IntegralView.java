package nl.nplv.funding.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All money in one area, across ministries. */
@Schema(name = "IntegralView", description = "All money in one focus area, across ministries (integraal beeld).")
public record IntegralView(
        @Schema(description = "Slug of the focus area.", examples = "dordrecht-west")
        String area,

        @Schema(description = "All of it.") MoneySum total,
        @Schema(description = "By ministry.") List<MoneySum> byMinistry,
        @Schema(description = "By goal.") List<MoneySum> byGoal,
        @Schema(description = "By theme.") List<MoneySum> byTheme,
        @Schema(description = "By calendar year.") List<MoneySum> byYear,
        @Schema(description = "By scheme, theme and year.") List<MoneyRow> rows,

        @Schema(description = "Interventions of the area's plan that the money pays for.")
        List<FundedIntervention> interventions) {

    static IntegralView of(String area, List<MoneyRow> rows, List<FundedIntervention> interventions) {
        return new IntegralView(
                area,
                MoneySum.of(area, rows),
                MoneySum.by(rows, MoneyRow::ministry),
                MoneySum.by(rows, MoneyRow::goal),
                MoneySum.by(rows, MoneyRow::theme),
                MoneySum.by(rows, MoneyRow::year),
                rows,
                interventions);
    }
}
