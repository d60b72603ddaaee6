package nl.nplv.wbmgp.designation;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Applications as everybody reads them, and the side of minister and province. */
@Path("/wbmgp/v1/designation-applications")
@Tag(name = "Designation applications")
public class DesignationApplicationResource {
    private final DesignationApplications applications;
    private final Granting granting;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    DesignationApplicationResource(
            DesignationApplications applications,
            Granting granting,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.granting = granting;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the province says. */
    @Schema(description = "Advice of the province.")
    record AdviceRequest(
            @NotNull @Schema(description = "What it comes down to.")
            Advice.Opinion opinion,

            @NotBlank @Size(max = 20_000) @Schema(description = "What it says; public.", examples = "Enough comparable dwellings come free.")
            String text) {}

    /** What the minister announces today. */
    @Schema(description = "The minister's decision, announced to the council by this request.")
    record DesignationDecisionRequest(
            @NotNull @Schema(description = "Granted or rejected.")
            Announced outcome,

            @NotNull @Schema(description = "Day of signature; the announcement is today.", examples = "2019-12-16")
            LocalDate decidedOn,

            @Nullable @Schema(description = "First day of the term; as asked for when left out.")
            LocalDate start,

            @Nullable @Schema(description = "Last day of the term; as asked for when left out.")
            LocalDate end,

            @NotBlank @Size(max = 20_000) @Schema(description = "Why; public.", examples = "The council made all four tests plausible.")
            String reasons) {

        /** What can be announced. */
        @Schema(name = "AnnouncedOutcome", description = "GRANTED or REJECTED.")
        enum Announced {
            GRANTED,
            REJECTED
        }

        Decision decision(DesignationApplication application, LocalDate today) {
            return Decision.announced(
                    Outcome.valueOf(outcome.name()),
                    decidedOn,
                    today,
                    Objects.requireNonNullElse(start, application.facts().start()),
                    Objects.requireNonNullElse(end, application.facts().end()),
                    reasons);
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "listDesignationApplications", summary = "List the applications that councils adopted")
    public Page<DesignationApplicationView> list(
            @Valid @BeanParam ApplicationFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.published(), page, Set.of("municipalityCode", "status"))
                .map(DesignationApplicationView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getDesignationApplication",
            summary = "Read one application",
            description = "A draft is found by its own municipality only.")
    public DesignationApplicationView get(UUID id) {
        return DesignationApplicationView.of(readable(id));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getDesignationApplicationHistory", summary = "What happened to one application")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(readable(id).id(), page);
    }

    @PUT
    @Path("{id}/advice-request")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(
            operationId = "askProvincialAdvice",
            summary = "Ask the province for advice",
            description = "About chances of housing in the region (Wbmgp art. 6(4)); the eight weeks run on.")
    public DesignationApplicationView askAdvice(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var application = applications.locked(id, expected);
        return changes.record(
                application, by, application.askAdvice(by, LocalDate.now(clock)), DesignationApplicationView::of);
    }

    @PUT
    @Path("{id}/advice")
    @RolesAllowed(Role.PROV)
    @Transactional
    @Operation(operationId = "giveProvincialAdvice", summary = "Give the advice that was asked")
    public DesignationApplicationView advise(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid AdviceRequest request) {
        var by = actor.get();
        var application = applications.locked(id, expected);
        var given = application.advise(request.opinion(), request.text(), by, LocalDate.now(clock));
        return changes.record(application, by, given, DesignationApplicationView::of);
    }

    @PUT
    @Path("{id}/decision")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(
            operationId = "decideDesignationApplication",
            summary = "Announce the minister's decision to the council",
            description =
                    "Until and with decideBy; after it the designation is deemed made (Wbmgp art. 6(5)). Granted, it makes a"
                            + " designation per measure, or extends those that were named.")
    public DesignationApplicationView decide(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid DesignationDecisionRequest request) {
        var by = actor.get();
        var application = applications.locked(id, expected);
        // after the lock: who waited for it past midnight is late
        var today = LocalDate.now(clock);
        var decided =
                application.decide(request.decision(application, today), granting.placesOf(application), by, today);
        var view = changes.record(application, by, decided, DesignationApplicationView::of);
        granting.carryOut(application, by, today);
        return view;
    }

    private DesignationApplication readable(UUID id) {
        var application = applications.get(id);
        if (!application.isPublic() && !isOwn(application)) {
            throw NOT_FOUND.because("nothing with id " + id);
        }
        return application;
    }

    private boolean isOwn(DesignationApplication application) {
        return Optional.of(application.municipalityCode().value())
                .equals(actor.find().map(by -> by.organisation()));
    }
}
