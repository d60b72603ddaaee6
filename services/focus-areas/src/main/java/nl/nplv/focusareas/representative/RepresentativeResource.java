package nl.nplv.focusareas.representative;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusAreas;
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

/** Representatives of an area: public to read, nominated by their ministry, confirmed by the coordinating one. */
@Path("/areas/v1/focus-areas/{slug}/representatives")
@Tag(name = "Representatives", description = "Representatives of the state in an area (rijksvertegenwoordigers).")
public class RepresentativeResource {
    private final FocusAreas areas;
    private final Representatives representatives;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    RepresentativeResource(
            FocusAreas areas,
            Representatives representatives,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.areas = areas;
        this.representatives = representatives;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** Who is proposed. */
    @Schema(description = "Official whom a ministry proposes.")
    record RepresentativeRequest(
            @NotBlank @Size(max = 100) @Schema(description = "Name of the official.", examples = "A. de Vries")
            String name,

            @NotBlank @Size(max = 30) @Schema(description = "SG, DG or DIRECTOR (FA4).", examples = "DG")
            String rank,

            @NotBlank @Size(max = 10) @Schema(description = "The proposing ministry: SZW, OCW, VWS, JENV or BZK (FA4).", examples = "SZW")
            String ministry,

            @NotNull @Schema(description = "First day.", examples = "2022-10-01")
            LocalDate from) {}

    /** When it ends. */
    @Schema(description = "Last day of a representative.")
    record RepresentativeEndRequest(
            @NotNull @Schema(description = "Last day.", examples = "2026-12-31")
            LocalDate to) {}

    @GET
    @PermitAll
    @Operation(operationId = "listRepresentatives", summary = "List the representatives of an area")
    public Page<RepresentativeView> list(
            String slug, @Valid @BeanParam RepresentativeFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.in(areas.get(slug)), page, Set.of("from", "ministry", "status"))
                .map(RepresentativeView::of);
    }

    @POST
    @RolesAllowed(Role.MIN)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "nominateRepresentative",
            summary = "Nominate a representative",
            description = "A ministry nominates its own SG, DG or director; SZW, OCW, VWS, JENV and BZK do (FA4).")
    public RepresentativeView nominate(String slug, @NotNull @Valid RepresentativeRequest request) {
        var by = actor.get();
        var eligibility = Eligibility.of(request.rank(), request.ministry());
        var representative = new NationalRepresentative(areas.get(slug), request.name(), eligibility, request.from());
        return changes.record(representative, by, representative.nominate(by), RepresentativeView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getRepresentative", summary = "Read one representative")
    public RepresentativeView get(
            String slug,
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var representative = representatives.of(areas.get(slug), id);
        return asOf == null ? RepresentativeView.of(representative) : history.asOf(id, asOf, RepresentativeView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getRepresentativeHistory", summary = "What happened to one representative")
    public Page<HistoryEntry> history(String slug, UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(representatives.of(areas.get(slug), id).id(), page);
    }

    @PUT
    @Path("{id}/appointment")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(
            operationId = "appointRepresentative",
            summary = "Confirm a nomination",
            description =
                    "An area has one appointed representative on any day (FA4); the next one is confirmed once the last day of the"
                            + " present one is set, and begins on its own first day.")
    public RepresentativeView appoint(String slug, UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var area = areas.get(slug);
        representatives.lock(area);
        var representative = representatives.of(area, id, expected);
        var appointed = representative.appoint(by, LocalDate.now(clock));
        return changes.record(representative, by, appointed, RepresentativeView::of);
    }

    @PUT
    @Path("{id}/end")
    @RolesAllowed({Role.NAT, Role.MIN})
    @Transactional
    @Operation(
            operationId = "endRepresentative",
            summary = "End an appointment or take a nomination back",
            description =
                    "NAT, or MIN of the ministry that nominated. The last day may lie ahead: until then it represents.")
    public RepresentativeView end(
            String slug,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid RepresentativeEndRequest request) {
        var by = actor.get();
        var representative = representatives.of(areas.get(slug), id, expected);
        return changes.record(representative, by, representative.end(request.to(), by), RepresentativeView::of);
    }
}
