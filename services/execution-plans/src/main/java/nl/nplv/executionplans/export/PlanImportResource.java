package nl.nplv.executionplans.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nplv.executionplans.document.PlanDocument;
import nl.nplv.executionplans.intervention.Planning;
import nl.nplv.executionplans.plan.Challenge;
import nl.nplv.executionplans.plan.Drafting;
import nl.nplv.executionplans.plan.ExecutionPlan;
import nl.nplv.executionplans.plan.PlanDraft;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Import of a plan from a document. */
@Path("/plans/v1/plan-imports")
@Tag(name = "Plan documents")
public class PlanImportResource {
    private final Drafting drafting;
    private final Planning planning;
    private final CurrentActor actor;

    PlanImportResource(Drafting drafting, Planning planning, CurrentActor actor) {
        this.drafting = drafting;
        this.planning = planning;
        this.actor = actor;
    }

    /** What an import brought or would bring. */
    @Schema(name = "PlanImport", description = "What an import brought, or would bring when it is a dry run.")
    record PlanImportView(
            @Schema(description = "Whether nothing was taken in.", examples = "true")
            boolean dryRun,

            @Nullable @Schema(description = "The draft that was made.")
            UUID planId,

            @Schema(description = "Challenges of the document.", examples = "3")
            int challenges,

            @Schema(description = "Interventions of the document.", examples = "12")
            int interventions,

            @Schema(description = "What is wrong with it; always empty when it was taken in.")
            List<Violation> mistakes) {}

    @POST
    @RolesAllowed({Role.OFF, Role.ALL})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "importPlan",
            summary = "Begin a plan from a document, such as an export of another one",
            description =
                    "All or nothing. With `dryRun` nothing is taken in and every broken rule is listed by its pointer. Challenges and"
                            + " interventions get new ids, and interventions are planned anew. PLAN_VERSION_OPEN while the area"
                            + " has a version that is not adopted yet.")
    public PlanImportView take(
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Only look what is wrong with it.")
                    boolean dryRun,
            @NotNull @Valid PlanDocument document) {
        var by = actor.get();
        by.mustActIn(document.focusAreaSlug());
        var mistakes = PlanImport.mistakesIn(document);
        if (dryRun) {
            drafting.openIn(document.focusAreaSlug()).ifPresent(open -> mistakes.add(PlanImport.beside(open)));
        }
        if (!dryRun && !mistakes.isEmpty()) {
            throw new RuleViolation(ExportProblem.PLAN_IMPORT_REFUSED, mistakes);
        }
        return new PlanImportView(
                dryRun,
                dryRun ? null : draft(document, by),
                document.challenges().size(),
                document.interventions().size(),
                mistakes);
    }

    private UUID draft(PlanDocument document, Actor by) {
        var drafted = drafting.draft(
                new PlanDraft(
                        document.focusAreaSlug(),
                        document.periodFrom(),
                        document.periodTo(),
                        document.analysis(),
                        document.residentInvolvement(),
                        document.challenges().stream()
                                .map(PlanDocument.DocumentChallenge::facts)
                                .toList()),
                by);
        var challenges = new HashMap<UUID, Challenge>();
        for (int nth = 0; nth < document.challenges().size(); nth++) {
            challenges.put(
                    document.challenges().get(nth).id(), drafted.challenges().get(nth));
        }
        document.interventions().forEach(each -> plan(each, challenges, drafted.plan(), by));
        return drafted.plan().id();
    }

    private void plan(
            PlanDocument.DocumentIntervention intervention,
            Map<UUID, Challenge> challenges,
            ExecutionPlan plan,
            Actor by) {
        var challenge = Objects.requireNonNull(challenges.get(intervention.challengeId()));
        var planned = planning.plan(intervention.facts(), challenge, plan, by);
        assert planned.planId().equals(plan.id());
    }
}
