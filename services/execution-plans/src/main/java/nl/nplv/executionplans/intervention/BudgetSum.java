package nl.nplv.executionplans.intervention;

import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sum of the budgets of one goal, policy field and year. */
@Schema(description = "Sum of the budgets of one central goal, policy field and year.")
record BudgetSum(
        @Schema(description = "Central goal.") CentralGoal goal,
        @Schema(description = "Policy field.") PolicyDomain domain,

        @Schema(description = "Year.", examples = "2024") int year,

        @Schema(description = "Euro, exact.") Money amount) {}
