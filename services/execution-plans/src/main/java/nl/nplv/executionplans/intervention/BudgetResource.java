package nl.nplv.executionplans.intervention;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Budgets of interventions, summed. */
@Path("/plans/v1/budget-sums")
@Tag(name = "Interventions")
public class BudgetResource {
    private final Interventions interventions;

    BudgetResource(Interventions interventions) {
        this.interventions = interventions;
    }

    /** Sums with their total. */
    @Schema(description = "Budgets summed by central goal, policy field and year.")
    record BudgetSums(
            @Schema(description = "By goal, field and year.")
            List<BudgetSum> sums,

            @Schema(description = "Sum of all, euro.") Money total) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "sumBudgets",
            summary = "Budgets of interventions by goal, domain and year",
            description =
                    "Of the versions in force, exact decimals: a draft counts once it is adopted. Interventions that ended early count"
                            + " with what was budgeted.")
    public BudgetSums sum(
            @QueryParam("focusAreaSlug")
                    @Parameter(description = "Only of this area.", example = "breda-noord")
                    @Nullable String focusAreaSlug,
            @QueryParam("planId") @Parameter(description = "Only of this plan.") @Nullable UUID planId) {
        var sums = interventions.budgetSums(focusAreaSlug, planId);
        return new BudgetSums(sums, Money.sum(sums.stream().map(BudgetSum::amount)));
    }
}
