package nl.nplv.participation.initiative;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.participation.moderation.HideReason;
import nl.nplv.participation.moderation.ModerationStatus;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative as everybody may see it; who submitted it is nobody's business. */
@Schema(name = "CitizenInitiative", description = "Residents' own plan for their area (bewonersinitiatief).")
public record InitiativeView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Area, by id.") UUID focusAreaId,

        @Schema(description = "Area, by slug.", examples = "heerlen-noord")
        String focusAreaSlug,

        @Nullable @Schema(
                description = "Title; left out when it is hidden or its initiator was erased.",
                examples = "Repair café")
        String title,

        @Nullable @Schema(description = "What residents want to do; left out like the title.")
        String plan,

        @Schema(description = "Whether others see the words.")
        ModerationStatus moderation,

        @Nullable @Schema(description = "Why they are hidden.")
        HideReason hideReason,

        @Nullable @Schema(description = "What they ask.") Money askedAmount,
        @Schema(description = "Support that was given.") List<Support> support,

        @Nullable @Schema(description = "Why it was declined or stopped.")
        String decision,

        @Schema(description = "Where it stands.") InitiativeStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    /** As everybody may see it. */
    public static InitiativeView of(CitizenInitiative initiative) {
        return new InitiativeView(
                initiative.id(),
                initiative.focusAreaId(),
                initiative.focusAreaSlug(),
                initiative.title(),
                initiative.plan(),
                initiative.moderation(),
                initiative.hideReason(),
                initiative.askedAmount(),
                initiative.supportGiven(),
                initiative.decision(),
                initiative.status(),
                initiative.version(),
                initiative.updatedAt());
    }

    /** What the history keeps for good: all but the words, which go with their author. */
    public static InitiativeView withoutWords(CitizenInitiative initiative) {
        var view = of(initiative);
        return new InitiativeView(
                view.id,
                view.focusAreaId,
                view.focusAreaSlug,
                null,
                null,
                view.moderation,
                view.hideReason,
                view.askedAmount,
                view.support,
                view.decision,
                view.status,
                view.version,
                view.updatedAt);
    }
}
