package nl.nplv.participation.initiative;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;

/** What happens to an initiative. */
public sealed interface InitiativeEvent extends DomainEvent {
    /** Residents submitted a plan of their own. */
    record InitiativeSubmitted(
            UUID initiativeId, UUID focusAreaId, @Nullable Money askedAmount) implements InitiativeEvent {}

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

    /** Whoever submitted it was erased; the plan stays without a person behind it. */
    record InitiatorErased(UUID initiativeId, UUID focusAreaId) implements InitiativeEvent {}
}
