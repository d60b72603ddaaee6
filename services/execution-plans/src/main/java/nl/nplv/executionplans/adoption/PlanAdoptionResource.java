package nl.nplv.executionplans.adoption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import nl.nplv.executionplans.document.PlanDocuments;
import nl.nplv.executionplans.document.PlanSnapshots;
import nl.nplv.executionplans.plan.Meetings;
import nl.nplv.executionplans.plan.PlanContents;
import nl.nplv.executionplans.plan.PlanParts;
import nl.nplv.executionplans.plan.PlanView;
import nl.nplv.executionplans.plan.Plans;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Adoption of a plan, by the mayor for the alliance. */
@Path("/plans/v1/plans")
@Tag(name = "Plans")
public class PlanAdoptionResource {
    private final Plans plans;
    private final PlanParts parts;
    private final PlanContents contents;
    private final Meetings meetings;
    private final CitedProcesses processes;
    private final PlanDocuments documents;
    private final PlanSnapshots snapshots;
    private final Changes changes;
    private final CurrentActor actor;
    private final Clock clock;

    PlanAdoptionResource(
            Plans plans,
            PlanParts parts,
            PlanContents contents,
            Meetings meetings,
            CitedProcesses processes,
            PlanDocuments documents,
            PlanSnapshots snapshots,
            Changes changes,
            CurrentActor actor,
            Clock clock) {
        this.plans = plans;
        this.parts = parts;
        this.contents = contents;
        this.meetings = meetings;
        this.processes = processes;
        this.documents = documents;
        this.snapshots = snapshots;
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
    }

    @PUT
    @Path("{id}/adoption")
    @RolesAllowed(Role.MAY)
    @Transactional
    @Operation(
            operationId = "adoptPlan",
            summary = "Adopt a tabled plan for the alliance",
            description =
                    "It must be complete, tabled in a meeting that was held, and every participation process that it rests on and that"
                            + " closed must be fed back (EP1, RP5). What was in force in the area is superseded (EP2). FACT_AWAITED says"
                            + " which event has not arrived yet.")
    public PlanView adopt(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        plans.lockArea(plans.get(id).focusAreaId());
        var plan = plans.get(id, expected);
        var former = plans.otherInForce(plan);
        var content = contents.of(plan);
        var involvement = parts.involvementOf(id).involvement();
        var adopted = plan.adopt(content, meetings.tabledOf(plan), by, clock.instant());
        processes.mustBeFedBack(involvement, plan);
        var view = changes.record(plan, by, adopted, PlanView::of);
        snapshots.keep(id, adopted.planVersion(), documents.now(id));
        former.ifPresent(other -> changes.record(other, by, other.supersede(plan, by), PlanView::of));
        return view;
    }
}
