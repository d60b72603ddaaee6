package nl.nplv.executionplans.execution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.nplv.executionplans.intervention.Intervention;
import nl.nplv.executionplans.intervention.InterventionFacts;
import nl.nplv.executionplans.intervention.InterventionView;
import nl.nplv.executionplans.intervention.Planning;
import nl.nplv.executionplans.lesson.Lessons;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of interventions, by office and partners of the area. */
@Path("/plans/v1/interventions")
@Tag(name = "Interventions")
public class InterventionStepResource {
    private final InterventionSteps steps;
    private final Planning planning;
    private final Lessons lessons;
    private final CurrentActor actor;

    InterventionStepResource(InterventionSteps steps, Planning planning, Lessons lessons, CurrentActor actor) {
        this.steps = steps;
        this.planning = planning;
        this.lessons = lessons;
        this.actor = actor;
    }

    /** Why and how it changes. */
    @Schema(description = "Why and how an intervention changes on the way (EP7).")
    record AdjustmentRequest(
            @Nullable @Size(max = 2000) @Schema(description = "Why; public.", examples = "Too few referrals.")
            String reason,

            @Nullable @Schema(description = "Lesson that led to it.")
            UUID lessonId,

            @Nullable @Valid @Schema(description = "What it is from now on; left out when that stays.")
            InterventionFacts facts) {}

    /** Why it ends early. */
    @Schema(description = "Why an intervention ends early.")
    record InterventionStopRequest(
            @NotBlank @Size(max = 2000) @Schema(description = "Why; public.", examples = "The building was sold.")
            String reason) {}

    @PUT
    @Path("{id}/start")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "startIntervention",
            summary = "Begin to carry an intervention of an adopted plan out",
            description =
                    "As the version in force says it: what a draft added or changed is adopted first (PLAN_NOT_ADOPTED).")
    public InterventionView start(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return steps.take(id, expected, actor.get(), Intervention::start);
    }

    @PUT
    @Path("{id}/adjustment")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "adjustIntervention",
            summary = "Change a running intervention, after a lesson or for a reason",
            description = "Part of the learning approach (lerende aanpak, actieonderzoek, EP7); it then runs again.")
    public InterventionView adjust(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid AdjustmentRequest request) {
        var lessonId = request.lessonId() == null
                ? null
                : lessons.named(request.lessonId()).id();
        return steps.take(
                id,
                expected,
                actor.get(),
                (intervention, adopted, by, now) -> intervention.adjust(
                        request.facts(),
                        request.reason(),
                        lessonId,
                        adopted,
                        planning.challenge(intervention.planId(), intervention.challengeId()),
                        by,
                        now));
    }

    @PUT
    @Path("{id}/resumption")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "resumeIntervention", summary = "Let an adjusted intervention run again")
    public InterventionView resume(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return steps.take(id, expected, actor.get(), Intervention::resume);
    }

    @PUT
    @Path("{id}/completion")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "completeIntervention", summary = "Complete a running intervention")
    public InterventionView complete(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return steps.take(
                id, expected, actor.get(), (intervention, adopted, by, now) -> intervention.complete(by, now));
    }

    @PUT
    @Path("{id}/stop")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "stopIntervention", summary = "End a running intervention early")
    public InterventionView stop(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid InterventionStopRequest request) {
        return steps.take(
                id,
                expected,
                actor.get(),
                (intervention, adopted, by, now) -> intervention.stop(request.reason(), by, now));
    }
}
