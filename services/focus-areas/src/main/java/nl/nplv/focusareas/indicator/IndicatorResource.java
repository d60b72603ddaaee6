package nl.nplv.focusareas.indicator;

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
import java.time.OffsetDateTime;
import java.util.Set;
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

/** Indicators: public to read, national ones kept by the state, local ones by their area too. */
@Path("/areas/v1/indicators")
@Tag(name = "Indicators", description = "What is measured, and the sets in which indicators become final.")
public class IndicatorResource {
    private static final Set<String> SORTABLE = Set.of("code", "name", "goal", "kind", "status");

    private final Indicators indicators;
    private final NamedAreas areas;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    IndicatorResource(
            Indicators indicators,
            NamedAreas areas,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor) {
        this.indicators = indicators;
        this.areas = areas;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    /** A new proposal. */
    @Schema(description = "A proposed indicator.")
    record IndicatorRequest(
            @NotNull @Schema(description = "Key in paths; never changes.")
            IndicatorCode code,

            @NotNull @Schema(description = "Set that it belongs to; never changes.", examples = "LOCAL")
            SetName set,

            @Nullable @Schema(description = "Area of a LOCAL indicator, by slug.", examples = "heerlen-noord")
            String focusAreaSlug,

            @NotNull @Valid @Schema(description = "Its facts.")
            IndicatorFacts facts) {}

    @GET
    @PermitAll
    @Operation(operationId = "listIndicators", summary = "List the indicators")
    public Page<IndicatorView> list(@Valid @BeanParam IndicatorFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, SORTABLE).map(IndicatorView::of);
    }

    @POST
    @RolesAllowed({Role.NAT, Role.OFF, Role.EXE})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "proposeIndicator",
            summary = "Propose an indicator",
            description =
                    "NAT proposes for every set; OFF and EXE a LOCAL one for their own area. Characteristics that the"
                            + " Leefbaarometer leaves out are refused there, migration background everywhere (FA6).")
    public IndicatorView propose(@NotNull @Valid IndicatorRequest request) {
        var by = actor.get();
        var area = areas.named(request.focusAreaSlug());
        var indicator = new Indicator(request.code(), request.set(), area, request.facts());
        return changes.record(indicator, by, indicator.propose(area, by), IndicatorView::of);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getIndicator", summary = "Read one indicator")
    public IndicatorView get(
            IndicatorCode code,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var indicator = indicators.get(code);
        return asOf == null ? IndicatorView.of(indicator) : history.asOf(indicator.id(), asOf, IndicatorView.class);
    }

    @GET
    @Path("{code}/history")
    @PermitAll
    @Operation(operationId = "getIndicatorHistory", summary = "What happened to one indicator")
    public Page<HistoryEntry> history(IndicatorCode code, @Valid @BeanParam PageQuery page) {
        return history.of(indicators.get(code).id(), page);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({Role.NAT, Role.OFF, Role.EXE})
    @Transactional
    @Operation(
            operationId = "reviseIndicator",
            summary = "Revise a proposed indicator",
            description = "By whoever may propose it; an indicator that is final does not change any more.")
    public IndicatorView revise(
            IndicatorCode code,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid IndicatorFacts facts) {
        var by = actor.get();
        var indicator = indicators.get(code, expected);
        var area = areas.named(indicator.focusAreaSlug());
        return changes.record(indicator, by, indicator.revise(facts, area, by), IndicatorView::of);
    }

    @PUT
    @Path("{code}/retirement")
    @RolesAllowed({Role.NAT, Role.OFF, Role.EXE})
    @Transactional
    @Operation(
            operationId = "retireIndicator",
            summary = "Stop measuring a final indicator",
            description = "By whoever may propose it; what was measured stays.")
    public IndicatorView retire(IndicatorCode code, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var indicator = indicators.get(code, expected);
        var area = areas.named(indicator.focusAreaSlug());
        return changes.record(indicator, by, indicator.retire(area, by), IndicatorView::of);
    }
}
