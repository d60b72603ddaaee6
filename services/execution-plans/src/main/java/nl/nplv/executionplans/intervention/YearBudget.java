package nl.nplv.executionplans.intervention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.NotNegativeAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Budget of one year.
 *
 * @param year year
 * @param amount EUR, exact
 */
@Schema(description = "Budget of one year.")
public record YearBudget(
        @Min(2000) @Max(2100) @Schema(description = "Year.", examples = "2024")
        int year,

        @NotNull @NotNegativeAmount @Schema(description = "Euro, exact.")
        Money amount) {}
