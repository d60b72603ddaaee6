package nl.nplv.participation.contribution;

import java.util.UUID;
import nl.nplv.participation.moderation.HideReason;
import nl.nplv.participation.moderation.ModerationStatus;
import nl.nplv.shared.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What happens to a contribution; never what it says or who wrote it. */
public sealed interface ContributionEvent extends DomainEvent {
    /** Somebody contributed. */
    record ContributionReceived(UUID contributionId, UUID processId) implements ContributionEvent {}

    /** Its author added words or an attachment. */
    record ContributionExtended(UUID contributionId, UUID processId) implements ContributionEvent {}

    /** A moderator decided whether others see it. */
    record ContributionModerated(
            UUID contributionId,
            UUID processId,
            ModerationStatus status,
            @Nullable HideReason reason) implements ContributionEvent {}

    /** Its author objects to its being hidden. */
    record ContributionObjected(UUID contributionId, UUID processId) implements ContributionEvent {}

    /** It is about a theme. */
    record ContributionGrouped(UUID contributionId, UUID processId, UUID themeId) implements ContributionEvent {}

    /** The organiser answered it. */
    record ContributionAnswered(UUID contributionId, UUID processId) implements ContributionEvent {}

    /** Its author took it back, or it was erased. */
    record ContributionWithdrawn(UUID contributionId, UUID processId) implements ContributionEvent {}
}
