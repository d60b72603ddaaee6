package nl.nplv.funding.money;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.PositiveAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money for one calendar year.
 *
 * @param year calendar year
 * @param amount more than nothing, EUR
 */
@Schema(description = "Money for one calendar year.")
public record YearAmount(
        @NotNull @Min(2015) @Max(2060) @Schema(description = "Calendar year.", examples = "2023")
        Integer year,

        @NotNull @PositiveAmount @Schema(description = "Amount in EUR.", examples = "500000.00")
        Money amount) {}
