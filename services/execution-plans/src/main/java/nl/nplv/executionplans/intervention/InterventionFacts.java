package nl.nplv.executionplans.intervention;

import static nl.nplv.executionplans.intervention.InterventionProblem.BUDGET_YEAR_TWICE;
import static nl.nplv.executionplans.intervention.InterventionProblem.DATES_REVERSED;
import static nl.nplv.executionplans.intervention.InterventionProblem.LOCAL_TRIANGLE_REQUIRED;
import static nl.nplv.executionplans.intervention.InterventionProblem.POLICE_NOT_ALLOCATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.nplv.executionplans.term.InterventionType;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an intervention is.
 *
 * @param title title, public
 * @param type kind
 * @param leadOrgId organisation that leads
 * @param start first day
 * @param end last day, when known
 * @param budget per year
 * @param fundingLineIds lines that pay for it
 * @param indicatorCodes what it should move
 * @param police what police do in it
 * @param localTriangleRef decision of the local triangle, for safety with police
 */
@Schema(description = "What an intervention is.")
public record InterventionFacts(
        @NotBlank @Size(max = 300) @Schema(description = "Title, public.", examples = "Debt help at the front door")
        String title,

        @NotNull @Schema(description = "Kind.") InterventionType type,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]*") @Schema(description = "Organisation that leads.", examples = "gemeente-breda")
        String leadOrgId,

        @NotNull @Schema(description = "First day.", examples = "2023-09-01")
        LocalDate start,

        @Nullable @Schema(description = "Last day, when known.", examples = "2025-12-31")
        LocalDate end,

        @NotNull @Size(max = 50) @Schema(description = "Budget per year.")
        List<@Valid @NotNull YearBudget> budget,

        @NotNull @Size(max = 50) @Schema(description = "Funding lines that pay for it.")
        List<@NotNull UUID> fundingLineIds,

        @NotNull @Size(max = 50) @Schema(description = "Indicators that it should move.")
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String> indicatorCodes,

        @NotNull @Schema(description = "What police do in it.")
        PoliceRole police,

        @Nullable @Size(min = 1, max = 60) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ./-]*") @Schema(
                description = "Reference of the decision of the local triangle (lokale driehoek).",
                examples = "LD-2023-014")
        String localTriangleRef) {

    /** Sum of all years. */
    public Money total() {
        return Money.sum(budget.stream().map(YearBudget::amount));
    }

    /**
     * Refuses what no intervention may be.
     *
     * @param domain policy field of its challenge
     * @throws nl.nplv.shared.problem.RuleViolation POLICE_NOT_ALLOCATED, LOCAL_TRIANGLE_REQUIRED, DATES_REVERSED or BUDGET_YEAR_TWICE
     */
    public void mustBeAllowed(PolicyDomain domain) {
        if (police == PoliceRole.DEPLOYMENT) {
            throw POLICE_NOT_ALLOCATED.at("/facts/police", "the local triangle decides on deployment");
        }
        if (lacksLocalTriangle(domain)) {
            throw LOCAL_TRIANGLE_REQUIRED.at("/facts/localTriangleRef", "police take part in a safety challenge");
        }
        if (end != null && end.isBefore(start)) {
            throw DATES_REVERSED.at("/facts/end", "is " + end + "; it begins on " + start);
        }
        if (budget.stream().map(YearBudget::year).distinct().count() < budget.size()) {
            throw BUDGET_YEAR_TWICE.at("/facts/budget", "names a year twice");
        }
    }

    /** Whether police take part in safety without a decision of the local triangle (EP9). */
    boolean lacksLocalTriangle(PolicyDomain domain) {
        return domain == PolicyDomain.SAFETY && involvesPolice() && localTriangleRef == null;
    }

    /** An organisation of the police that leads takes part too, whatever the request says. */
    private boolean involvesPolice() {
        return police == PoliceRole.PARTNER
                || leadOrgId.toLowerCase(Locale.ROOT).contains("politie");
    }
}
