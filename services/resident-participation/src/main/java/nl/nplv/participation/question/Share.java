package nl.nplv.participation.question;

import jakarta.validation.constraints.NotNull;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.NotNegativeAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody would give to an option.
 *
 * @param optionId the option
 * @param amount part of the budget
 */
@Schema(name = "BudgetShare", description = "What somebody would give to an option.")
public record Share(
        @NotNull @Schema(description = "The option.", examples = "playground")
        String optionId,

        @NotNull @NotNegativeAmount @Schema(description = "Part of the budget.")
        Money amount) {}
