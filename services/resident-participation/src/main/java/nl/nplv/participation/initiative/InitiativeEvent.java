package nl.nplv.participation.initiative;

import java.util.UUID;
import nl.nplv.participation.moderation.HideReason;
import nl.nplv.participation.moderation.ModerationStatus;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;

/** What happens to an initiative; never what it says or who submitted it. */
public sealed interface InitiativeEvent extends DomainEvent {
    /** Residents submitted a plan of their own. */
    record InitiativeSubmitted(
            UUID initiativeId, UUID focusAreaId, @Nullable Money askedAmount) implements InitiativeEvent {}

    /** A moderator decided whether others see its words. */
    record InitiativeModerated(
            UUID initiativeId,
            UUID focusAreaId,
            ModerationStatus status,
            @Nullable HideReason reason) implements InitiativeEvent {}

    /** Its initiator objects to its being hidden. */
    record InitiativeObjected(UUID initiativeId, UUID focusAreaId) implements InitiativeEvent {}

    /** The area looks at it. */
    record InitiativeTakenUp(UUID initiativeId, UUID focusAreaId) implements InitiativeEvent {}

    /** Somebody supports it. */
    record InitiativeSupported(
            UUID initiativeId,
            UUID focusAreaId,
            SupportSource source,
            @Nullable Money amount) implements InitiativeEvent {}

    /** The area does not support it. */
    record InitiativeDeclined(UUID initiativeId, UUID focusAreaId) implements InitiativeEvent {}

    /** Residents began. */
    record InitiativeStarted(UUID initiativeId, UUID focusAreaId) implements InitiativeEvent {}

    /** It is done. */
    record InitiativeCompleted(UUID initiativeId, UUID focusAreaId) implements InitiativeEvent {}

    /** It ended before it was done. */
    record InitiativeStopped(UUID initiativeId, UUID focusAreaId) implements InitiativeEvent {}

    /** Whoever submitted it was erased, and their words with them. */
    record InitiatorErased(UUID initiativeId, UUID focusAreaId) implements InitiativeEvent {}
}
