package nl.nplv.participation.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.participation.moderation.HideReason;
import nl.nplv.participation.moderation.ModerationStatus;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contribution as everybody may see it. */
@Schema(name = "Contribution", description = "What a resident contributed (bijdrage), as everybody may see it.")
public record ContributionView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Process that it belongs to.") UUID processId,

        @Schema(description = "Whether it was made without an account.")
        boolean anonymous,

        @Nullable @Schema(description = "What is said; left out when it is hidden or withdrawn.")
        Said said,

        @Schema(description = "How many attachments go with it.", examples = "1")
        int attachments,

        @Schema(description = "Whether others see it.") ModerationStatus status,
        @Nullable @Schema(description = "Why it is hidden.") HideReason hideReason,

        @Nullable @Schema(description = "Theme that it is about, with the theme's answer in the process.")
        UUID themeId,

        @Nullable @Schema(description = "What the organiser does with it.")
        String response,

        @Nullable @Schema(description = "Day of that answer.", examples = "2023-05-10")
        LocalDate respondedOn,

        @Schema(description = "When it was received, UTC.") Instant receivedAt,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static ContributionView of(Contribution contribution) {
        return new ContributionView(
                contribution.id(),
                contribution.processId(),
                contribution.anonymous(),
                contribution.publicSaid(),
                contribution.attachments(),
                contribution.status(),
                contribution.hideReason(),
                contribution.themeId(),
                contribution.response(),
                contribution.respondedOn(),
                contribution.receivedAt(),
                contribution.version(),
                contribution.updatedAt());
    }

    /** What the history keeps for good: all but the words, which their author may take back. */
    public static ContributionView withoutWords(Contribution contribution) {
        var view = of(contribution);
        return new ContributionView(
                view.id,
                view.processId,
                view.anonymous,
                null,
                view.attachments,
                view.status,
                view.hideReason,
                view.themeId,
                null,
                view.respondedOn,
                view.receivedAt,
                view.version,
                view.updatedAt);
    }
}
