package nl.nplv.executionplans.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.executionplans.intervention.AdoptedIntervention;
import nl.nplv.executionplans.intervention.InterventionFacts;
import nl.nplv.executionplans.intervention.InterventionStatus;
import nl.nplv.executionplans.plan.ChallengeFacts;
import nl.nplv.executionplans.plan.Involvement;
import nl.nplv.executionplans.term.PolicyDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as one document; what is exported can be imported.
 *
 * @param focusAreaSlug area that it is for
 * @param periodFrom first year
 * @param periodTo last year
 * @param analysis what is going on in the area
 * @param residentInvolvement how and on what residents are involved
 * @param challenges what it takes up, the first priority first
 * @param interventions what is done, the first one first
 */
@Schema(description = "A plan as one document; what is exported can be imported.")
public record PlanDocument(
        @NotBlank @Size(max = 60) @Schema(description = "Area that it is for.", examples = "breda-noord")
        String focusAreaSlug,

        @Min(2000) @Max(2100) @Schema(description = "First year.", examples = "2023")
        int periodFrom,

        @Min(2000) @Max(2100) @Schema(description = "Last year.", examples = "2043")
        int periodTo,

        @NotNull @Size(max = 20_000) @Schema(description = "What is going on in the area.", examples = "One in three households has debts.")
        String analysis,

        @NotNull @Valid @Schema(description = "How and on what residents are involved.")
        Involvement residentInvolvement,

        @NotNull @Size(max = 200) @Schema(description = "What it takes up, the first priority first.")
        List<@Valid @NotNull DocumentChallenge> challenges,

        @NotNull @Size(max = 2000) @Schema(description = "What is done, the first one first.")
        List<@Valid @NotNull DocumentIntervention> interventions) {

    /** What it says of the intervention, when it holds it. */
    public Optional<AdoptedIntervention> adopted(UUID interventionId) {
        return interventions.stream()
                .filter(each -> each.id().equals(interventionId))
                .findFirst()
                .map(each -> new AdoptedIntervention(each.challengeId(), domainOf(each.challengeId()), each.facts()));
    }

    private PolicyDomain domainOf(UUID challengeId) {
        return challenges.stream()
                .filter(each -> each.id().equals(challengeId))
                .map(each -> each.facts().domain())
                .findFirst()
                .orElseThrow();
    }

    /**
     * A challenge of the document.
     *
     * @param id id, which interventions of the document refer to
     * @param facts what it is about
     */
    @Schema(description = "A challenge of a plan document.")
    public record DocumentChallenge(
            @NotNull @Schema(description = "Id, which interventions of the document refer to.")
            UUID id,

            @NotNull @Valid @Schema(description = "What it is about.")
            ChallengeFacts facts) {}

    /**
     * An intervention of the document.
     *
     * @param id id
     * @param challengeId challenge of the document that it follows from
     * @param facts what it is
     * @param status where it stood
     */
    @Schema(description = "An intervention of a plan document.")
    public record DocumentIntervention(
            @NotNull @Schema(description = "Id.") UUID id,

            @NotNull @Schema(description = "Challenge of the document that it follows from.")
            UUID challengeId,

            @NotNull @Valid @Schema(description = "What it is.")
            InterventionFacts facts,

            @NotNull @Schema(description = "Where it stood.")
            InterventionStatus status) {}
}
