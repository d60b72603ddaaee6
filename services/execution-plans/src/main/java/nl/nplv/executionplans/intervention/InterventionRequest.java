package nl.nplv.executionplans.intervention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An intervention as a client sends it. */
@Schema(description = "An intervention and the challenge that it follows from.")
record InterventionRequest(
        @Nullable @Schema(description = "Challenge of the plan that it follows from; needed (EP2).")
        UUID challengeId,

        @NotNull @Valid @Schema(description = "What it is.") InterventionFacts facts) {}
