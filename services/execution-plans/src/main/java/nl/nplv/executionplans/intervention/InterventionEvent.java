package nl.nplv.executionplans.intervention;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.event.PublicText;
import org.jspecify.annotations.Nullable;

/** What happens to an intervention. */
public sealed interface InterventionEvent extends DomainEvent {
    /** An intervention was planned for a challenge. */
    record InterventionPlanned(UUID interventionId, UUID planId, UUID challengeId) implements InterventionEvent {}

    /** A planned intervention was written otherwise. */
    record InterventionRevised(UUID interventionId, UUID planId, UUID challengeId) implements InterventionEvent {}

    /** A planned intervention was taken out of the plan; versions that hold it keep it. */
    record InterventionRemoved(UUID interventionId, UUID planId) implements InterventionEvent {}

    /** It is being carried out. */
    record InterventionStarted(UUID interventionId, UUID challengeId) implements InterventionEvent {}

    /** It was changed, after a lesson or for a reason. */
    record InterventionAdjusted(
            UUID interventionId,
            UUID challengeId,

            @Nullable @PublicText("why the plan is carried out otherwise, written for everybody")
            String reason,

            @Nullable UUID lessonId)
            implements InterventionEvent {}

    /** It runs again after an adjustment. */
    record InterventionResumed(UUID interventionId, UUID challengeId) implements InterventionEvent {}

    /** It was carried out to its end. */
    record InterventionCompleted(UUID interventionId, UUID challengeId) implements InterventionEvent {}

    /** It was ended early. */
    record InterventionStopped(
            UUID interventionId,
            UUID challengeId,

            @PublicText("why it ended early, written for everybody")
            String reason)
            implements InterventionEvent {}
}
