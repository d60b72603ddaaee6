package nl.nplv.participation.fund;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.knownareas.KnownMeetings;
import nl.nplv.participation.text.PlainText;
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

/** Residents' funds: public to read, made and ended by the alliance. */
@Path("/participation/v1/funds")
@Tag(name = "Residents' funds", description = "Local pots for residents' initiatives (bewonersfondsen), as ledgers.")
public class FundResource {
    private final ResidentsFunds funds;
    private final KnownAreas areas;
    private final KnownMeetings meetings;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    FundResource(
            ResidentsFunds funds,
            KnownAreas areas,
            KnownMeetings meetings,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor) {
        this.funds = funds;
        this.areas = areas;
        this.meetings = meetings;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    @Schema(name = "ResidentsFundRequest", description = "A fund to propose to the alliance.")
    record FundRequest(
            @NotNull @Schema(description = "Area, by slug.", examples = "heerlen-noord")
            String focusAreaSlug,

            @NotBlank @Size(max = 200) @PlainText
            @Schema(
                    description = "Organisation that will manage it; public, so no person.",
                    examples = "Stichting Bewonersfonds Heerlen-Noord")
            String manager) {}

    @Schema(description = "The alliance's decision that there is a fund.")
    record FundDecisionRequest(
            @NotNull @Schema(description = "Decision of a meeting that was held, as in alliance-meeting-held.")
            UUID allianceDecisionId) {}

    @GET
    @PermitAll
    @Operation(operationId = "listFunds", summary = "List the funds")
    public Page<FundView> list(
            @QueryParam("focusAreaSlug")
                    @Parameter(description = "Only of this area.", example = "heerlen-noord")
                    @Nullable String focusAreaSlug,
            @Valid @BeanParam PageQuery page) {
        return listing.page(funds.of(focusAreaSlug), page, Set.of("status")).map(FundView::of);
    }

    @POST
    @RolesAllowed({Role.ALL, Role.OFF})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "proposeFund",
            summary = "Propose a fund",
            description =
                    "An area has one fund that is not closed. It takes money once the alliance has decided (RP4).")
    public FundView propose(@NotNull @Valid FundRequest request) {
        var by = actor.get();
        var area = areas.get(request.focusAreaSlug());
        var fund = new ResidentsFund(area, request.manager());
        return changes.record(fund, by, fund.propose(area, by), FundView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getFund", summary = "Read one fund, with its balance")
    public FundView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var fund = funds.get(id);
        return asOf == null ? FundView.of(fund) : history.asOf(id, asOf, FundView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getFundHistory", summary = "What happened to one fund")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(funds.get(id).id(), page);
    }

    @PUT
    @Path("{id}/activation")
    @RolesAllowed({Role.ALL, Role.OFF})
    @Transactional
    @Operation(
            operationId = "activateFund",
            summary = "Record that the alliance decided",
            description = "409 ALLIANCE_DECISION_MISSING until the meeting that took the decision is known to be held.")
    public FundView activate(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid FundDecisionRequest request) {
        var by = actor.get();
        var fund = IfMatch.check(funds.locked(id), expected);
        var decision = request.allianceDecisionId();
        var decided = meetings.heldThatDecided(fund.focusAreaId(), decision).isPresent();
        return changes.record(fund, by, fund.activate(decision, decided, by), FundView::of);
    }

    @PUT
    @Path("{id}/closing")
    @RolesAllowed({Role.ALL, Role.OFF})
    @Transactional
    @Operation(operationId = "closeFund", summary = "End a fund that is empty")
    public FundView close(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var fund = IfMatch.check(funds.locked(id), expected);
        return changes.record(fund, by, fund.close(by), FundView::of);
    }
}
