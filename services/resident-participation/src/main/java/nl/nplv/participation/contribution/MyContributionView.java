package nl.nplv.participation.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.participation.moderation.HideReason;
import nl.nplv.participation.moderation.ModerationStatus;
import nl.nplv.participation.process.ProcessStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened with a contribution, for its author. */
@Schema(name = "MyContribution", description = "What happened with your contribution.")
public record MyContributionView(
        @Schema(description = "Id of the contribution.") UUID id,
        @Schema(description = "Process that it belongs to.") UUID processId,
        @Schema(description = "Title of the process.") String processTitle,
        @Schema(description = "Where the process stands.") ProcessStatus processStatus,
        @Schema(description = "Whether others see it.") ModerationStatus status,
        @Nullable @Schema(description = "Why it is hidden.") HideReason hideReason,

        @Schema(description = "Whether you objected to that.")
        boolean objected,

        @Nullable @Schema(description = "Theme that it is about.", examples = "Lighting")
        String theme,

        @Nullable @Schema(description = "What is done with it, or with its theme.")
        String response,

        @Nullable @Schema(description = "Day of that answer.", examples = "2023-05-10")
        LocalDate respondedOn,

        @Nullable @Schema(description = "What came of the whole process.")
        String outcome,

        @Schema(description = "When it was received, UTC.") Instant receivedAt) {}
