package nl.nplv.funding.scheme;

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
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Schemes: public to read, each kept by the ministry that owns it. */
@Path("/funding/v1/funding-schemes")
@Tag(name = "Schemes", description = "Funding lines of the ministries (departementale regelingen).")
public class FundingSchemeResource {
    private final FundingSchemes schemes;
    private final EffortAssessments assessments;
    private final ApplicationWindows windows;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    FundingSchemeResource(
            FundingSchemes schemes,
            EffortAssessments assessments,
            ApplicationWindows windows,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.schemes = schemes;
        this.assessments = assessments;
        this.windows = windows;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** A new scheme. */
    @Schema(description = "A new scheme of the ministry that calls.")
    record FundingSchemeRequest(
            @NotNull @Schema(description = "Code, never changes.")
            SchemeCode code,

            @NotNull @Valid @Schema(description = "What it gives, to whom and when.")
            SchemeTerms terms) {}

    /** New terms. */
    @Schema(description = "New terms of a scheme that has not opened.")
    record SchemeTermsRequest(
            @NotNull @Valid @Schema(description = "What it gives, to whom and when.")
            SchemeTerms terms) {}

    /** The window to open it in. */
    @Schema(description = "The window in which applications are taken.")
    record OpeningRequest(
            @NotNull @Schema(description = "Id of the window.")
            UUID windowId) {}

    @GET
    @PermitAll
    @Operation(operationId = "listFundingSchemes", summary = "List the schemes")
    public Page<FundingSchemeView> list(
            @Valid @BeanParam FundingSchemeFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("code", "name", "ownerMinistry", "status"))
                .map(FundingSchemeView::of);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getFundingScheme", summary = "Read one scheme")
    public FundingSchemeView get(
            SchemeCode code,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var scheme = schemes.get(code);
        return asOf == null ? FundingSchemeView.of(scheme) : history.asOf(scheme.id(), asOf, FundingSchemeView.class);
    }

    @GET
    @Path("{code}/history")
    @PermitAll
    @Operation(operationId = "getFundingSchemeHistory", summary = "What happened to one scheme")
    public Page<HistoryEntry> history(SchemeCode code, @Valid @BeanParam PageQuery page) {
        return history.of(schemes.get(code).id(), page);
    }

    @POST
    @RolesAllowed(Role.MIN)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "announceFundingScheme", summary = "Make a scheme known")
    public FundingSchemeView announce(@NotNull @Valid FundingSchemeRequest request) {
        var by = actor.get();
        var scheme = new FundingScheme(request.code(), Ministry.of(by), request.terms());
        return changes.record(scheme, by, scheme.announce(by), FundingSchemeView::of);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(operationId = "changeFundingScheme", summary = "Change the terms before it opens")
    public FundingSchemeView change(
            SchemeCode code,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid SchemeTermsRequest request) {
        var by = actor.get();
        var scheme = schemes.get(code, expected);
        return changes.record(scheme, by, scheme.change(request.terms(), by), FundingSchemeView::of);
    }

    @PUT
    @Path("{code}/opening")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(
            operationId = "openFundingScheme",
            summary = "Take applications in a window",
            description = "Needs an effort assessment of the scheme (FU7).")
    public FundingSchemeView open(
            SchemeCode code,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid OpeningRequest request) {
        var by = actor.get();
        var scheme = schemes.get(code, expected);
        var window = windows.get(request.windowId());
        var opened = scheme.open(window, assessments.existOf(code), by, LocalDate.now(clock));
        return changes.record(scheme, by, opened, FundingSchemeView::of);
    }

    @PUT
    @Path("{code}/closure")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(operationId = "closeFundingScheme", summary = "Take no more applications")
    public FundingSchemeView close(SchemeCode code, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var scheme = schemes.get(code, expected);
        return changes.record(scheme, by, scheme.close(by), FundingSchemeView::of);
    }
}
