package nl.nplv.focusareas.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.UniqueElements;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Sets of indicators, made final by the state. */
@Path("/areas/v1/indicator-sets")
@Tag(name = "Indicators")
public class IndicatorSetResource {
    private final Indicators indicators;
    private final IndicatorSets sets;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    IndicatorSetResource(
            Indicators indicators,
            IndicatorSets sets,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.indicators = indicators;
        this.sets = sets;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** What becomes final, and since when it can. */
    @Schema(description = "Indicators to make final together.")
    record IndicatorSetRequest(
            @NotNull @Size(min = 1, max = 100) @UniqueElements
            @Schema(description = "Proposed indicators; all become final or none.", uniqueItems = true)
            List<@NotNull IndicatorCode> codes,

            @NotNull @Schema(description = "Day on which the set becomes final.", examples = "2023-01-15")
            LocalDate date,

            @Nullable @Schema(description = "Day on which national means were fixed; needed by then.", examples = "2022-12-01")
            LocalDate nationalMeansFixedOn,

            @Nullable @Schema(description = "Day on which interventions were fixed; needed by then.", examples = "2022-12-15")
            LocalDate interventionsFixedOn) {}

    @GET
    @PermitAll
    @Operation(operationId = "listIndicatorSets", summary = "List the sets that became final")
    public Page<IndicatorSetView> list(@Valid @BeanParam PageQuery page) {
        return listing.page(new Filter<>(IndicatorSet.class), page, Set.of()).map(IndicatorSetView::of);
    }

    @POST
    @RolesAllowed(Role.NAT)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "finaliseIndicatorSet",
            summary = "Make a set of indicators final",
            description = "Only after national means and interventions are fixed; the baseline is measured then (FA5).")
    public IndicatorSetView finalise(@NotNull @Valid IndicatorSetRequest request) {
        var by = actor.get();
        var members = indicators.lock(request.codes());
        var set = new IndicatorSet(
                request.codes(), request.date(), request.nationalMeansFixedOn(), request.interventionsFixedOn());
        var view = changes.record(set, by, set.finalise(members, by, LocalDate.now(clock)), IndicatorSetView::of);
        // a set is final as a whole: its members change with it, each with an event of its own
        members.forEach(member -> changes.record(member, by, member.finalise(set, by), IndicatorView::of));
        return view;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getIndicatorSet", summary = "Read one set")
    public IndicatorSetView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var set = sets.get(id);
        return asOf == null ? IndicatorSetView.of(set) : history.asOf(id, asOf, IndicatorSetView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getIndicatorSetHistory", summary = "What happened to one set")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(sets.get(id).id(), page);
    }
}
