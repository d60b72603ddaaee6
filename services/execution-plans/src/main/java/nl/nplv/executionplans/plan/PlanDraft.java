package nl.nplv.executionplans.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is begun: whole or with parts still empty.
 *
 * @param focusAreaSlug area that it is for
 * @param periodFrom first year
 * @param periodTo last year
 * @param analysis what is going on, empty when not yet written
 * @param residentInvolvement how and on what residents are involved
 * @param challenges what it takes up
 */
@Schema(name = "PlanDraft", description = "A plan as it is begun: whole, or with parts that are written later.")
public record PlanDraft(
        @NotBlank @Size(max = 60) @Schema(description = "Area that it is for.", examples = "breda-noord")
        String focusAreaSlug,

        @Min(2000) @Max(2100) @Schema(description = "First year.", examples = "2023")
        int periodFrom,

        @Min(2000) @Max(2100) @Schema(description = "Last year.", examples = "2043")
        int periodTo,

        @Nullable @Size(max = 20_000) @Schema(
                description = "What is going on in the area, public.",
                examples = "One in three households in Breda-Noord has debts.")
        String analysis,

        @Nullable @Valid @Schema(description = "How and on what residents are involved.")
        Involvement residentInvolvement,

        @Nullable @Size(max = 200) @Schema(description = "What it takes up.")
        List<@Valid @NotNull ChallengeFacts> challenges) {}
