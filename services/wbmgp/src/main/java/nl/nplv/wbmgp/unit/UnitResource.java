package nl.nplv.wbmgp.unit;

import static nl.nplv.wbmgp.unit.UnitProblem.GEOMETRY_INVALID;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.geo.AnswerCrs;
import nl.nplv.geo.Crs;
import nl.nplv.geo.Geometry;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.UnitKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Units: public to read, described by their municipality. */
@Path("/wbmgp/v1/units")
@Tag(name = "Units", description = "Complexes, streets and areas (complexen, straten, gebieden).")
public class UnitResource {
    private static final int MOST_REPLACED = 100;

    private final Units units;
    private final Changes changes;
    private final Listing listing;
    private final CurrentActor actor;

    UnitResource(Units units, Changes changes, Listing listing, CurrentActor actor) {
        this.units = units;
        this.changes = changes;
        this.listing = listing;
        this.actor = actor;
    }

    /** A unit to describe. */
    @Schema(description = "A complex, street or area.")
    record UnitRequest(
            @NotNull @Schema(description = "Municipality in which it lies.")
            MunicipalityCode municipalityCode,

            @NotNull @Schema(description = "Complex, street or area.")
            UnitKind kind,

            @NotBlank @Size(max = 200) @Schema(description = "Name, as in the council's decision.", examples = "Poelenburg")
            String name,

            @Nullable @Schema(description = "Outline, a Polygon or MultiPolygon; its reference system is in Content-Crs.")
            Geometry geometry,

            @Nullable @Size(max = MOST_REPLACED) @Schema(description = "Units that it came from, when it was split or merged.")
            List<@NotNull UUID> replaces) {}

    @GET
    @PermitAll
    @Operation(operationId = "listUnits", summary = "List the units")
    public Page<UnitView> list(
            @QueryParam("municipalityCode") @Parameter(description = "Only of this municipality.") @Nullable MunicipalityCode municipalityCode,
            @Valid @BeanParam AnswerCrs crs,
            @Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(Unit.class).equal("municipalityCode", municipalityCode);
        return listing.page(filter, page, Set.of("name", "kind")).map(unit -> UnitView.in(unit, crs.get()));
    }

    @POST
    @RolesAllowed({Role.COU, Role.EXE})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "registerUnit",
            summary = "Describe a unit",
            description = "A unit never changes; a split or merger makes new ones that name those they came from.")
    public UnitView register(
            @HeaderParam("Content-Crs")
                    @Parameter(description = "Reference system of the outline; CRS84 when left out.")
                    @Nullable Crs crs,
            @NotNull @Valid UnitRequest request) {
        var by = actor.get();
        var replaced = request.replaces() == null ? List.<UUID>of() : request.replaces();
        var unit = new Unit(
                request.municipalityCode(),
                request.kind(),
                request.name(),
                inDegrees(request.geometry(), crs),
                units.of(request.municipalityCode(), replaced, "/replaces").stream()
                        .map(Unit::id)
                        .toList());
        return changes.record(unit, by, unit.register(by), UnitView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getUnit", summary = "Read one unit")
    public UnitView get(UUID id, @Valid @BeanParam AnswerCrs crs) {
        return UnitView.in(units.get(id), crs.get());
    }

    private static @Nullable Geometry inDegrees(@Nullable Geometry geometry, @Nullable Crs crs) {
        if (geometry == null || crs == null) {
            return geometry;
        }
        try {
            return geometry.toDegrees(crs);
        } catch (IllegalArgumentException e) {
            throw GEOMETRY_INVALID.at("/geometry", String.valueOf(e.getMessage()));
        }
    }
}
