package nl.nplv.funding.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All money of the programme. */
@Schema(name = "NationalView", description = "All money of all applicants, by ministry and scheme.")
public record NationalView(
        @Schema(description = "All of it.") MoneySum total,
        @Schema(description = "By ministry.") List<MoneySum> byMinistry,
        @Schema(description = "By scheme.") List<MoneySum> byScheme,
        @Schema(description = "By calendar year.") List<MoneySum> byYear) {

    static NationalView of(List<MoneyRow> rows) {
        return new NationalView(
                MoneySum.of("NL", rows),
                MoneySum.by(rows, MoneyRow::ministry),
                MoneySum.by(rows, MoneyRow::schemeCode),
                MoneySum.by(rows, MoneyRow::year));
    }
}
