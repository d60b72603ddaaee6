package nl.nplv.funding.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.PositiveAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A payment that a decision plans.
 *
 * @param year calendar year whose money it is
 * @param amount amount, EUR
 * @param dueOn day on which it falls due
 */
@Schema(description = "A payment that a decision plans (termijn).")
public record PlannedTranche(
        @NotNull @Min(2015) @Max(2060) @Schema(description = "Calendar year whose money it is.", examples = "2023")
        Integer year,

        @NotNull @PositiveAmount @Schema(description = "Amount in EUR.", examples = "250000.00")
        Money amount,

        @NotNull @Schema(description = "Day on which it falls due.", examples = "2023-12-01")
        LocalDate dueOn) {}
