package nl.nplv.funding.overview;

import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One grant in the yearly statement of a municipality.
 *
 * @param reported whether the municipality has reported the year
 */
@Schema(description = "One grant in the yearly statement of a municipality, EUR.")
public record StatementRow(
        @Schema(description = "Ministry.") Ministry ministry,
        @Schema(description = "Scheme.") SchemeCode schemeCode,

        @Schema(description = "Theme.", examples = "WORK_POVERTY_DEBT")
        String theme,

        @Schema(description = "Line of the application, and so grant.")
        UUID lineId,

        @Schema(description = "Granted for the year.") Money granted,
        @Schema(description = "Paid for the year.") Money paid,

        @Schema(description = "Kept out of the year before.")
        Money keptFromYearBefore,

        @Schema(description = "Spent in the year.") Money spent,

        @Schema(description = "Kept for the next year (FU8).")
        Money keptForNextYear,

        @Schema(description = "Claimed back.") Money reclaimed,
        @Schema(description = "Held and not accounted for.") Money open,

        @Schema(description = "Whether the municipality has reported the year.")
        boolean reported) {}
