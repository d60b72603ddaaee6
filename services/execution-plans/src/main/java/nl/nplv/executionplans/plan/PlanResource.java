package nl.nplv.executionplans.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Plans: public to read, written by office and partners of the area. */
@Path("/plans/v1/plans")
@Tag(name = "Plans", description = "Execution plans of focus areas (uitvoeringsplannen).")
public class PlanResource {
    private final Plans plans;
    private final PlanContents contents;
    private final Meetings meetings;
    private final Drafting drafting;
    private final PlanSteps steps;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    PlanResource(
            Plans plans,
            PlanContents contents,
            Meetings meetings,
            Drafting drafting,
            PlanSteps steps,
            History history,
            Listing listing,
            CurrentActor actor) {
        this.plans = plans;
        this.contents = contents;
        this.meetings = meetings;
        this.drafting = drafting;
        this.steps = steps;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    /** Years that a plan covers. */
    @Schema(description = "Years that a plan covers.")
    record PlanPeriodRequest(
            @Min(2000) @Max(2100) @Schema(description = "First year.", examples = "2023")
            int periodFrom,

            @Min(2000) @Max(2100) @Schema(description = "Last year.", examples = "2043")
            int periodTo) {}

    /** Meeting that a plan is tabled in. */
    @Schema(description = "Meeting of the alliance that the plan is tabled in.")
    record PlanTablingRequest(
            @NotNull @Schema(description = "Id of the meeting; the plan is on its agenda by its own id.")
            UUID meetingId) {}

    @GET
    @PermitAll
    @Operation(operationId = "listPlans", summary = "List plans")
    public Page<PlanView> list(@Valid @BeanParam PlanFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.plans(), page, Set.of("focusAreaSlug", "periodFrom", "status"))
                .map(PlanView::of);
    }

    @POST
    @RolesAllowed({Role.OFF, Role.ALL})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "draftPlan",
            summary = "Begin a plan",
            description =
                    "Whole in one request, or with parts that are written later. Its first version is a DRAFT. An area writes one"
                            + " version at a time: PLAN_VERSION_OPEN while another one is not adopted yet.")
    public PlanView draft(@NotNull @Valid PlanDraft request) {
        return drafting.draft(request, actor.get()).view();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getPlan", summary = "Read one plan: period and where its versions stand")
    public PlanView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var plan = plans.get(id);
        return asOf == null ? PlanView.of(plan) : history.asOf(id, asOf, PlanView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getPlanHistory", summary = "What happened to one plan")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(plans.get(id).id(), page);
    }

    @PUT
    @Path("{id}/period")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "changePlanPeriod", summary = "Change the years that a draft covers")
    public PlanView changePeriod(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid PlanPeriodRequest request) {
        return steps.take(
                id,
                expected,
                actor.get(),
                (plan, by, now) -> plan.changePeriod(request.periodFrom(), request.periodTo(), by));
    }

    @PUT
    @Path("{id}/resident-input")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "askResidentsAboutPlan",
            summary = "Ask residents what they think of the draft",
            description = "How they are asked is free (maatwerk, EP1); the draft can still be changed.")
    public PlanView askResidents(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return steps.take(id, expected, actor.get(), (plan, by, now) -> plan.askResidents(by));
    }

    @PUT
    @Path("{id}/tabling")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "tablePlan",
            summary = "Table a plan in a meeting of the alliance",
            description =
                    "It must be complete: analysis, a challenge, and how and on what residents are involved (EP1). From then on it is"
                            + " not edited. FACT_AWAITED when no event told of the meeting yet: try again later.")
    public PlanView table(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid PlanTablingRequest request) {
        return steps.take(
                id,
                expected,
                actor.get(),
                (plan, by, now) -> plan.table(contents.of(plan), meetings.get(request.meetingId()), by, now));
    }

    @PUT
    @Path("{id}/return")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "takePlanBack", summary = "Take a tabled plan back, to be changed with the residents")
    public PlanView takeBack(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return steps.take(id, expected, actor.get(), (plan, by, now) -> plan.takeBack(by));
    }

    @PUT
    @Path("{id}/execution")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(operationId = "executePlan", summary = "Begin to carry the adopted version out")
    public PlanView execute(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return steps.take(id, expected, actor.get(), (plan, by, now) -> plan.execute(by));
    }

    @PUT
    @Path("{id}/closing")
    @RolesAllowed(Role.MAY)
    @Transactional
    @Operation(operationId = "closePlan", summary = "Close the version that was carried out")
    public PlanView close(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return steps.take(id, expected, actor.get(), (plan, by, now) -> plan.close(by));
    }

    @PUT
    @Path("{id}/next-version")
    @RolesAllowed({Role.OFF, Role.ALL})
    @Transactional
    @Operation(
            operationId = "openPlanVersion",
            summary = "Begin the next version of an adopted plan",
            description =
                    "What is in force stays in force until the next version is adopted (EP2). An area writes one version at a time.")
    public PlanView openVersion(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return steps.takeAlone(
                id, expected, actor.get(), (plan, by, now) -> plan.openVersion(plans.openIn(plan.focusAreaId()), by));
    }
}
