package nl.nplv.funding.overview;

import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.CentralGoal;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money of one scheme, theme and year.
 *
 * @param ministry owner of the scheme
 * @param schemeCode scheme
 * @param theme theme
 * @param goal goal that the theme serves
 * @param year calendar year
 * @param asked in applications that were not withdrawn
 * @param committed decided, while other lines of the application are not
 * @param granted owed by the one decision, cancelled tranches taken off
 * @param paid confirmed by the finance system
 * @param spent accounted for
 * @param reserved kept for this year out of the one before, and not accounted for yet
 * @param reclaimed claimed back
 */
@Schema(description = "Money of one scheme, theme and year, EUR.")
public record MoneyRow(
        @Schema(description = "Owner of the scheme.") Ministry ministry,
        @Schema(description = "Scheme.") SchemeCode schemeCode,

        @Schema(description = "Theme.", examples = "WORK_POVERTY_DEBT")
        String theme,

        @Schema(description = "Goal that the theme serves.") CentralGoal goal,

        @Schema(description = "Calendar year.", examples = "2023")
        int year,

        @Schema(description = "In applications that were not withdrawn.")
        Money asked,

        @Schema(description = "Decided, while other lines of the application are not.")
        Money committed,

        @Schema(description = "Owed, cancelled tranches taken off.")
        Money granted,

        @Schema(description = "Confirmed by the finance system.")
        Money paid,

        @Schema(description = "Accounted for.") Money spent,

        @Schema(description = "Kept for this year out of the one before, not accounted for yet.")
        Money reserved,

        @Schema(description = "Claimed back.") Money reclaimed) {}
