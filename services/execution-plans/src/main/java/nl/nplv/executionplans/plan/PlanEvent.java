package nl.nplv.executionplans.plan;

import java.util.List;
import java.util.UUID;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.event.DomainEvent;

/** What happens to a plan. */
public sealed interface PlanEvent extends DomainEvent {
    /** Work on a plan for an area began. */
    record PlanDrafted(UUID planId, UUID focusAreaId, int periodFrom, int periodTo) implements PlanEvent {}

    /** The plan covers other years. */
    record PlanPeriodChanged(UUID planId, UUID focusAreaId, int periodFrom, int periodTo) implements PlanEvent {}

    /** Residents are asked what they think of this version. */
    record ResidentInputAsked(UUID planId, UUID focusAreaId, int planVersion) implements PlanEvent {}

    /** The version was put before the alliance meeting. */
    record PlanTabled(UUID planId, UUID focusAreaId, int planVersion, UUID meetingId) implements PlanEvent {}

    /** The version came back from the table, to be changed. */
    record PlanTakenBack(UUID planId, UUID focusAreaId, int planVersion) implements PlanEvent {}

    /** The alliance adopted the version; {@code planVersion} is its number, beside the version of the aggregate. */
    record PlanAdopted(UUID planId, UUID focusAreaId, int planVersion, int challengeCount) implements PlanEvent {}

    /** The version is being carried out. */
    record PlanExecutionStarted(UUID planId, UUID focusAreaId, int planVersion) implements PlanEvent {}

    /** Another plan of the area was adopted in its place. */
    record PlanSuperseded(UUID planId, UUID focusAreaId, int planVersion, UUID byPlanId) implements PlanEvent {}

    /** The version was carried out to its end. */
    record PlanClosed(UUID planId, UUID focusAreaId, int planVersion) implements PlanEvent {}

    /** A next version is being written. */
    record PlanVersionOpened(UUID planId, UUID focusAreaId, int planVersion) implements PlanEvent {}

    /** The analysis was written or changed. */
    record AnalysisWritten(UUID planId, UUID focusAreaId) implements PlanEvent {}

    /** How and on what residents are involved was written or changed. */
    record ResidentInvolvementWritten(UUID planId, UUID focusAreaId, List<UUID> processIds) implements PlanEvent {}

    /** A challenge was taken up in the plan. */
    record ChallengeAdded(UUID challengeId, UUID planId, CentralGoal goal, PolicyDomain domain) implements PlanEvent {}

    /** A challenge was changed. */
    record ChallengeRevised(UUID challengeId, UUID planId, CentralGoal goal, PolicyDomain domain)
            implements PlanEvent {}

    /** A challenge was taken out of the plan; versions that hold it keep it. */
    record ChallengeRemoved(UUID challengeId, UUID planId) implements PlanEvent {}

    /** A resident or the representative commented on the plan. */
    record PlanCommented(UUID commentId, UUID planId) implements PlanEvent {}
}
