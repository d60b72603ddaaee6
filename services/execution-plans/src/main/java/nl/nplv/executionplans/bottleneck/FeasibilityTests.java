package nl.nplv.executionplans.bottleneck;

import static nl.nplv.executionplans.bottleneck.BottleneckProblem.ALTERNATIVE_REQUIRED;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The two tests of a solution (EP6).
 *
 * @param legallyPossible whether the law allows it
 * @param executable whether it can be adequately executed
 * @param alternative what else is done when it is desirable but cannot be executed
 */
@Schema(description = "The two tests of a solution: legally possible, and adequately executable (EP6).")
public record FeasibilityTests(
        @Schema(description = "Whether the law allows it.", examples = "true")
        boolean legallyPossible,

        @Schema(description = "Whether it can be adequately executed.", examples = "false")
        boolean executable,

        @Nullable @Size(min = 1, max = 4000) @Schema(
                description = "What else is done; needed when it is legally possible but cannot be executed.",
                examples = "One contact person per household.")
        String alternative) {

    /**
     * Refuses to leave open what is done instead of what is desirable and cannot be executed (EP6).
     *
     * @throws nl.nplv.shared.problem.RuleViolation ALTERNATIVE_REQUIRED
     */
    void mustNameAnAlternative() {
        if (legallyPossible && !executable && alternative == null) {
            throw ALTERNATIVE_REQUIRED.at("/alternative", "is missing");
        }
    }

    boolean passed() {
        return legallyPossible && executable;
    }
}
