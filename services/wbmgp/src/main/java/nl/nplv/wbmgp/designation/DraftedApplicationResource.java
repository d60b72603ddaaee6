package nl.nplv.wbmgp.designation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.problem.ForbiddenAs;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The municipality's side of an application: the executive prepares, the council adopts and sends. */
@Path("/wbmgp/v1/designation-applications")
@Tag(name = "Designation applications", description = "Requests of a council (aanvragen gebiedsaanwijzing).")
public class DraftedApplicationResource {
    private final DesignationApplications applications;
    private final Granting granting;
    private final Changes changes;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    DraftedApplicationResource(
            DesignationApplications applications,
            Granting granting,
            Changes changes,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.granting = granting;
        this.changes = changes;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** An application to prepare. */
    @Schema(description = "An application to prepare.")
    record DesignationApplicationRequest(
            @NotNull @Schema(description = "Municipality whose council will apply.")
            MunicipalityCode municipalityCode,

            @NotNull @Schema(description = "New or an extension.")
            ApplicationKind kind,

            @NotNull @Valid @Schema(description = "What is asked for and why; may be incomplete.")
            ApplicationFacts facts) {}

    /** What to change. */
    @Schema(description = "What is asked for now.")
    record DesignationApplicationRevision(
            @NotNull @Valid @Schema(description = "What is asked for and why.")
            ApplicationFacts facts) {}

    /** The council decided. */
    @Schema(description = "The council decided to apply.")
    record ApplicationAdoption(
            @NotNull @Schema(description = "Day of its decision.", examples = "2019-10-17")
            LocalDate councilDecisionOn) {}

    @GET
    @Path("drafts")
    @RolesAllowed({Role.EXE, Role.COU})
    @Operation(operationId = "listDraftApplications", summary = "List the drafts of the own municipality")
    public Page<DesignationApplicationView> drafts(@Valid @BeanParam PageQuery page) {
        var own = new MunicipalityCode(actor.get().organisation());
        var filter = new Filter<>(DesignationApplication.class)
                .equal("municipalityCode", own)
                .equal("status", ApplicationStatus.DRAFT);
        return listing.page(filter, page, Set.of()).map(DesignationApplicationView::of);
    }

    @POST
    @RolesAllowed({Role.EXE, Role.COU})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "draftDesignationApplication",
            summary = "Prepare an application",
            description = "A draft is for the own municipality only, until the council adopts it.")
    public DesignationApplicationView draft(@NotNull @Valid DesignationApplicationRequest request) {
        var by = actor.get();
        var application = new DesignationApplication(request.municipalityCode(), request.kind(), request.facts());
        return changes.record(application, by, application.draft(by), DesignationApplicationView::of);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.EXE, Role.COU})
    @Transactional
    @Operation(operationId = "reviseDesignationApplication", summary = "Revise a draft")
    public DesignationApplicationView revise(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid DesignationApplicationRevision request) {
        var by = actor.get();
        var application = applications.locked(id, expected);
        return changes.record(application, by, application.revise(request.facts(), by), DesignationApplicationView::of);
    }

    @PUT
    @Path("{id}/adoption")
    @RolesAllowed(Role.COU)
    @ForbiddenAs("COUNCIL_ONLY")
    @Transactional
    @Operation(
            operationId = "adoptDesignationApplication",
            summary = "Decide to apply",
            description = "Only the council can; what it adopts is complete (Wbmgp art. 5 and 6).")
    public DesignationApplicationView adopt(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ApplicationAdoption request) {
        var by = actor.get();
        var application = applications.locked(id, expected);
        var adopted = application.adopt(
                request.councilDecisionOn(), granting.placesOf(application), by, LocalDate.now(clock));
        return changes.record(application, by, adopted, DesignationApplicationView::of);
    }

    @PUT
    @Path("{id}/submission")
    @RolesAllowed(Role.COU)
    @ForbiddenAs("COUNCIL_ONLY")
    @Transactional
    @Operation(
            operationId = "sendDesignationApplication",
            summary = "Send it to the minister",
            description =
                    "The minister has it today: the eight weeks run from tomorrow (Wbmgp art. 6(5)). An extension is sent while"
                            + " the designation holds, with an adopted evaluation of each measure (WB2).")
    public DesignationApplicationView send(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var application = applications.locked(id, expected);
        var sent = application.send(granting.placesOf(application), by, LocalDate.now(clock));
        return changes.record(application, by, sent, DesignationApplicationView::of);
    }

    @PUT
    @Path("{id}/withdrawal")
    @RolesAllowed(Role.COU)
    @ForbiddenAs("COUNCIL_ONLY")
    @Transactional
    @Operation(operationId = "withdrawDesignationApplication", summary = "Take an undecided application back")
    public DesignationApplicationView withdraw(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var application = applications.locked(id, expected);
        return changes.record(
                application, by, application.withdraw(by, LocalDate.now(clock)), DesignationApplicationView::of);
    }
}
