package nl.nplv.wbmgp.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.permit.PermitRules;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.mandate.Mandates;
import nl.nplv.wbmgp.permit.PermitCases.Weighed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Permits until their decision: for the executive of the own municipality, or the landlord that a permit is entrusted to. */
@Path("/wbmgp/v1/permits")
@Tag(name = "Permits")
public class PermitResource {
    private final Permits permits;
    private final Mandates mandates;
    private final SeekerFiles files;
    private final PermitCases cases;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    PermitResource(
            Permits permits,
            Mandates mandates,
            SeekerFiles files,
            PermitCases cases,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.permits = permits;
        this.mandates = mandates;
        this.files = files;
        this.cases = cases;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the executive found. */
    @Schema(description = "What the executive found.")
    record CheckRequest(
            @NotNull @Schema(description = "Findings.") SeekerFile.Findings findings,

            @NotNull @Size(max = 20) @Schema(description = "By person, whether a certificate of conduct was shown.")
            Map<UUID, Boolean> certificates) {}

    /** To whom. */
    @Schema(description = "By which mandate the landlord of the dwelling decides.")
    record EntrustRequest(
            @NotNull @Schema(description = "Mandate of the own municipality.")
            UUID mandateId) {}

    /** Another day. */
    @Schema(description = "Another day for the decision (Awb 4:14(3)).")
    record DeferralRequest(
            @NotNull @Schema(description = "Day on which the decision can be expected.", examples = "2023-08-01")
            LocalDate until) {}

    @GET
    @RolesAllowed(Role.EXE)
    @Operation(operationId = "listPermits", summary = "List the permits of the own municipality")
    public Page<PermitView> list(
            @QueryParam("status") @Parameter(description = "Only with this status.") @Nullable PermitStatus status,
            @QueryParam("decideByLte") @Parameter(description = "Only to be decided on or before this day.") @Nullable LocalDate decideByLte,
            @Valid @BeanParam PageQuery page) {
        var own = new MunicipalityCode(actor.get().organisation());
        var filter = new Filter<>(HousingPermit.class)
                .equal("municipalityCode", own)
                .equal("status", status)
                .atMost("decideBy", decideByLte);
        return listing.page(filter, page, Set.of("appliedOn", "decideBy", "status"))
                .map(PermitView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.EXE, Role.ALL})
    @Operation(
            operationId = "getPermit",
            summary = "Read one permit of the own municipality, or one that is entrusted to the landlord")
    public PermitView get(UUID id) {
        return PermitView.of(permits.own(id, actor.get()));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed(Role.EXE)
    @Operation(operationId = "getPermitHistory", summary = "What happened to one permit of the own municipality")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(permits.own(id, actor.get()).id(), page);
    }

    @GET
    @Path("{id}/seeker-file")
    @RolesAllowed({Role.EXE, Role.ALL})
    @Transactional
    @Operation(
            operationId = "readSeekerFile",
            summary = "Open the seeker's file",
            description = "Each opening is written into the register of processing.")
    public SeekerFile file(UUID id) {
        var by = actor.get();
        return files.open(permits.own(id, by), SeekerProcessing.READ_FILE, by);
    }

    @GET
    @Path("{id}/assessment")
    @RolesAllowed({Role.EXE, Role.ALL})
    @Transactional
    @Operation(
            operationId = "assessPermit",
            summary = "What the act says of this application today, and why",
            description = "Nothing is decided; the opening of the file is written into the register.")
    public PermitAssessment assess(UUID id) {
        var by = actor.get();
        var permit = permits.own(id, by);
        var file = files.open(permit, SeekerProcessing.ASSESS_PERMIT, by);
        var asked = cases.of(permit, file, Weighed.NOTHING, LocalDate.now(clock));
        return PermitAssessment.of(PermitRules.judge(asked, Answers.DEFAULT));
    }

    @PUT
    @Path("{id}/mandate")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "entrustPermit",
            summary = "Let the landlord of the dwelling decide, by its mandate",
            description =
                    "Until the decision is announced the landlord reads what it needs; after that nothing (decree art. 10).")
    public PermitView entrust(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid EntrustRequest request) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        return record(permit, permit.entrust(mandates.get(request.mandateId()), by, LocalDate.now(clock)));
    }

    @PUT
    @Path("{id}/check")
    @RolesAllowed({Role.EXE, Role.ALL})
    @Transactional
    @Operation(operationId = "checkPermit", summary = "Record what the executive found, once or more")
    public PermitView check(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid CheckRequest request) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        var checked = permit.check(by);
        var file = files.open(permit, SeekerProcessing.ASSESS_PERMIT, by);
        files.keep(permit, file.found(request.findings(), request.certificates()));
        return record(permit, checked);
    }

    @PUT
    @Path("{id}/deferral")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "deferPermitDecision", summary = "Tell the applicant of another day (Awb 4:14(3))")
    public PermitView defer(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid DeferralRequest request) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        return record(permit, permit.defer(request.until(), by, LocalDate.now(clock)));
    }

    @PUT
    @Path("{id}/completion-request")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "suspendPermit",
            summary = "Ask the applicant to complete it; the term stands still (Awb 4:15)")
    public PermitView suspend(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        return record(permit, permit.suspend(by, LocalDate.now(clock)));
    }

    @PUT
    @Path("{id}/completion")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "resumePermit",
            summary = "It was completed, or the day for it passed: the term runs again")
    public PermitView resume(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        return record(permit, permit.resume(by, LocalDate.now(clock)));
    }

    @PUT
    @Path("{id}/police-research")
    @RolesAllowed({Role.EXE, Role.ALL})
    @Transactional
    @Operation(
            operationId = "askPoliceResearch",
            summary = "Tell the mayor: all other criteria are met",
            description = "Decree art. 4(2). What the mayor does with it stays with the mayor, until the declaration.")
    public PermitView askResearch(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        var file = files.open(permit, SeekerProcessing.ASSESS_PERMIT, by);
        var asked = permit.askResearch(cases.of(permit, file, Weighed.NOTHING, LocalDate.now(clock)), by);
        return record(permit, asked);
    }

    private PermitView record(HousingPermit permit, PermitEvent event) {
        changes.record(permit, actor.get(), event, PermitRecord::of);
        return PermitView.of(permit);
    }
}
