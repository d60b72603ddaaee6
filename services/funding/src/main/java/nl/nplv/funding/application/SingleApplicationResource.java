package nl.nplv.funding.application;

import jakarta.annotation.security.PermitAll;
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
import nl.nplv.funding.window.ApplicationWindows;
import nl.nplv.shared.change.Changes;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Applications: made by a municipality, public once submitted. */
@Path("/funding/v1/single-applications")
@Tag(name = "Applications", description = "One submission over the schemes of many ministries (aanvraag in één keer).")
public class SingleApplicationResource {
    private final SingleApplications applications;
    private final Submissions submissions;
    private final Applicants applicants;
    private final ApplicationWindows windows;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    SingleApplicationResource(
            SingleApplications applications,
            Submissions submissions,
            Applicants applicants,
            ApplicationWindows windows,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.submissions = submissions;
        this.applicants = applicants;
        this.windows = windows;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listSingleApplications", summary = "List the applications that were submitted")
    public Page<SingleApplicationView> list(
            @Valid @BeanParam SingleApplicationFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("status", "municipalityCode"))
                .map(SingleApplicationView::of);
    }

    @POST
    @RolesAllowed(Role.EXE)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "draftSingleApplication",
            summary = "Begin an application",
            description =
                    "One for an applicant in a window (FU1); seen by its municipality only until it is submitted.")
    public SingleApplicationView draft(@NotNull @Valid ApplicationRequest request) {
        var by = actor.get();
        by.mustActFor(request.municipalityCode());
        var applicant = applicants.named(request.municipalityCode(), request.focusAreaSlug());
        var window = windows.get(request.windowId());
        var draft = new SingleApplication(applicant, window.id(), request.contactPoint(), request.lines());
        return changes.record(draft, by, draft.draft(by), SingleApplicationView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getSingleApplication", summary = "Read one application")
    public SingleApplicationView get(UUID id) {
        return SingleApplicationView.of(applications.visibleTo(actor.find(), id));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getSingleApplicationHistory", summary = "What happened to one application")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(applications.visibleTo(actor.find(), id).id(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "changeSingleApplication",
            summary = "Change an application",
            description = "A draft freely; after submission until the window closes or the municipality says that it is"
                    + " complete (FU1). The terms of a scheme are tried on what is new or changed only.")
    public SingleApplicationView change(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid ApplicationChangeRequest request) {
        return submissions.change(id, expected, request, actor.get(), today());
    }

    @PUT
    @Path("{id}/submission")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "submitSingleApplication",
            summary = "Hand an application in",
            description = "Gives it its one number and brings each line to the ministry that owns its scheme.")
    public SingleApplicationView submit(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return submissions.submit(id, expected, actor.get(), today());
    }

    @PUT
    @Path("{id}/completion")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "completeSingleApplication",
            summary = "Say that an application is complete",
            description = "From then on it is not amended, and the ministries need not wait for the window to close.")
    public SingleApplicationView complete(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return submissions.complete(id, expected, actor.get(), today());
    }

    @PUT
    @Path("{id}/withdrawal")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "withdrawSingleApplication", summary = "Take an application back before it is decided")
    public SingleApplicationView withdraw(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return submissions.withdraw(id, expected, actor.get(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
