package nl.nplv.wbmgp.ordinance;

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
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
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
import nl.nplv.wbmgp.act.fine.FineCaps;
import nl.nplv.wbmgp.designation.Designations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Ordinances: public to read, prepared by the executive, adopted by the council. */
@Path("/wbmgp/v1/ordinances")
@Tag(name = "Ordinances", description = "Housing ordinances (huisvestingsverordeningen).")
public class HousingOrdinanceResource {
    private final Ordinances ordinances;
    private final Designations designations;
    private final FineCaps caps;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    HousingOrdinanceResource(
            Ordinances ordinances,
            Designations designations,
            FineCaps caps,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.ordinances = ordinances;
        this.designations = designations;
        this.caps = caps;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** An ordinance to prepare. */
    @Schema(description = "An ordinance to prepare.")
    record HousingOrdinanceRequest(
            @NotNull @Schema(description = "Municipality.") MunicipalityCode municipalityCode,

            @NotNull @Valid @Schema(description = "What it says.")
            OrdinanceFacts facts) {}

    /** What to change. */
    @Schema(description = "What a draft says now.")
    record HousingOrdinanceRevision(
            @NotNull @Valid @Schema(description = "What it says.")
            OrdinanceFacts facts) {}

    @GET
    @PermitAll
    @Operation(operationId = "listOrdinances", summary = "List the ordinances")
    public Page<HousingOrdinanceView> list(
            @QueryParam("municipalityCode") @Parameter(description = "Only of this municipality.") @Nullable MunicipalityCode municipalityCode,
            @QueryParam("status") @Parameter(description = "Only with this status.") @Nullable OrdinanceStatus status,
            @Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(HousingOrdinance.class)
                .equal("municipalityCode", municipalityCode)
                .equal("status", status);
        return listing.page(filter, page, Set.of("municipalityCode", "validFrom", "validTo"))
                .map(HousingOrdinanceView::of);
    }

    @POST
    @RolesAllowed(Role.EXE)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "draftOrdinance", summary = "Prepare an ordinance")
    public HousingOrdinanceView draft(@NotNull @Valid HousingOrdinanceRequest request) {
        var by = actor.get();
        var ordinance = new HousingOrdinance(request.municipalityCode(), request.facts());
        return changes.record(ordinance, by, ordinance.draft(by), HousingOrdinanceView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getOrdinance", summary = "Read one ordinance")
    public HousingOrdinanceView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var ordinance = ordinances.get(id);
        return asOf == null ? HousingOrdinanceView.of(ordinance) : history.asOf(id, asOf, HousingOrdinanceView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getOrdinanceHistory", summary = "What happened to one ordinance")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(ordinances.get(id).id(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "reviseOrdinance", summary = "Revise a draft")
    public HousingOrdinanceView revise(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid HousingOrdinanceRevision request) {
        var by = actor.get();
        var ordinance = ordinances.get(id, expected);
        return changes.record(ordinance, by, ordinance.revise(request.facts(), by), HousingOrdinanceView::of);
    }

    @PUT
    @Path("{id}/adoption")
    @RolesAllowed(Role.COU)
    @ForbiddenAs("COUNCIL_ONLY")
    @Transactional
    @Operation(
            operationId = "adoptOrdinance",
            summary = "Adopt it",
            description = "By the text of today; a municipality has one ordinance on a day.")
    public HousingOrdinanceView adopt(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var ordinance = ordinances.get(id, expected);
        var policeData =
                designations.nameResearchIn(ordinance.municipalityCode(), ordinance.validFrom(), ordinance.validTo());
        var adopted = ordinance.adopt(policeData, caps, by, LocalDate.now(clock));
        return changes.record(ordinance, by, adopted, HousingOrdinanceView::of);
    }

    @PUT
    @Path("{id}/repeal")
    @RolesAllowed(Role.COU)
    @ForbiddenAs("COUNCIL_ONLY")
    @Transactional
    @Operation(operationId = "repealOrdinance", summary = "End it; today is its last day")
    public HousingOrdinanceView repeal(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var ordinance = ordinances.get(id, expected);
        return changes.record(ordinance, by, ordinance.repeal(by, LocalDate.now(clock)), HousingOrdinanceView::of);
    }
}
