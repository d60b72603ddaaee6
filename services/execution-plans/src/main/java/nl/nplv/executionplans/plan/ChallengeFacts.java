package nl.nplv.executionplans.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.PolicyDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a challenge is about.
 *
 * @param goal central goal that it serves
 * @param domain policy field
 * @param description the problem, public
 * @param priority 1 is first
 */
@Schema(description = "What a challenge is about.")
public record ChallengeFacts(
        @NotNull @Schema(description = "Central goal that it serves.")
        CentralGoal goal,

        @NotNull @Schema(description = "Policy field.") PolicyDomain domain,

        @NotBlank @Size(max = 4000) @Schema(description = "The problem, public.", examples = "One in three households has debts.")
        String description,

        @Min(1) @Max(1000) @Schema(description = "1 is first.", examples = "1")
        int priority) {}
