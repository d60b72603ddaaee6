package nl.nplv.participation.evidence;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.participation.process.Influence;
import nl.nplv.participation.process.ParticipationForm;
import nl.nplv.participation.process.Phase;
import nl.nplv.participation.process.ProcessStatus;
import nl.nplv.participation.process.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How and on what residents of an area were involved, as a plan must say it (EP1).
 *
 * @param focusAreaId the area
 * @param focusAreaSlug its slug
 * @param how each process
 * @param onWhat what they were about
 * @param hardToReach groups that were sought because they were not reached before
 * @param awaitingFeedback processes that are closed and not fed back: a plan that cites them cannot be adopted yet (RP5)
 */
@Schema(description = "How and on what residents of an area were involved, as a plan must say it (EP1).")
public record InvolvementEvidence(
        @Schema(description = "The area, by id.") UUID focusAreaId,

        @Schema(description = "The area, by slug.", examples = "heerlen-noord")
        String focusAreaSlug,

        @Schema(description = "How: each process that began, the first announced first.")
        List<How> how,

        @Schema(description = "On what residents were involved.")
        List<String> onWhat,

        @Schema(description = "Groups that were sought because they were not reached before.")
        List<TargetGroup> hardToReach,

        @Schema(
                description =
                        "Processes that are closed and not fed back: a plan that cites one cannot be adopted yet (RP5).")
        List<UUID> awaitingFeedback) {

    /** One process. */
    @Schema(name = "InvolvementProcess", description = "How residents took part in one process.")
    public record How(
            @Schema(description = "The process, by id.") UUID processId,

            @Schema(description = "Its title.", examples = "Citizens' assembly Heerlen-Noord")
            String title,

            @Nullable @Schema(description = "Plan that it was for.")
            UUID planId,

            @Schema(description = "How residents took part.")
            ParticipationForm form,

            @Schema(description = "In which phase.") Phase phase,
            @Schema(description = "How much say they had.") Influence influence,

            @Schema(description = "First day.", examples = "2023-03-01")
            LocalDate from,

            @Schema(description = "Last day.", examples = "2023-04-15")
            LocalDate to,

            @Schema(description = "Where it stands.") ProcessStatus status,

            @Schema(description = "How many contributions; hidden ones count.", examples = "120")
            long contributions,

            @Nullable @Schema(description = "What came of it, once it was fed back.")
            String outcome,

            @Schema(description = "The process itself.") URI process,

            @Schema(description = "What the contributions say together.")
            URI results,

            @Schema(description = "Who was reached.") URI reach) {}
}
