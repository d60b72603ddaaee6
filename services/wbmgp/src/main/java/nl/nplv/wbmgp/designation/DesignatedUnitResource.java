package nl.nplv.wbmgp.designation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.nplv.geo.AnswerCrs;
import nl.nplv.geo.Feature;
import nl.nplv.geo.FeatureCollection;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.wbmgp.unit.Unit;
import nl.nplv.wbmgp.unit.Units;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All designations on a day, as open data: JSON, GeoJSON and CSV. */
@Path("/wbmgp/v1/designated-units")
@Tag(name = "Designations")
public class DesignatedUnitResource {
    private static final String CSV = "text/csv";
    private static final String AFTER_JSON = CSV + ";qs=0.4";

    private final DesignatedUnits designated;
    private final Units units;
    private final Listing listing;
    private final Clock clock;

    DesignatedUnitResource(DesignatedUnits designated, Units units, Listing listing, Clock clock) {
        this.designated = designated;
        this.units = units;
        this.listing = listing;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "listDesignatedUnits",
            summary = "Where which measures hold on a day; JSON, GeoJSON or CSV")
    public Page<DesignatedUnitView> list(
            @QueryParam("on") @Parameter(description = "The day; today when left out.") @Nullable LocalDate on,
            @Valid @BeanParam AnswerCrs crs,
            @Valid @BeanParam PageQuery page) {
        var day = dayOr(on);
        var found = find(day, page);
        var measures =
                designated.measuresIn(found.items().stream().map(Unit::id).toList(), day);
        return found.map(unit -> DesignatedUnitView.of(unit, measures.getOrDefault(unit.id(), List.of()), crs.get()));
    }

    @GET
    @Produces(FeatureCollection.AFTER_JSON)
    @PermitAll
    @Operation(
            operationId = "listDesignatedUnits",
            summary = "Where which measures hold on a day; JSON, GeoJSON or CSV")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = FeatureCollection.MEDIA_TYPE,
                            schema = @Schema(implementation = FeatureCollection.class)))
    public Page<Feature> listFeatures(
            @QueryParam("on") @Parameter(description = "The day; today when left out.") @Nullable LocalDate on,
            @Valid @BeanParam AnswerCrs crs,
            @Valid @BeanParam PageQuery page) {
        var day = dayOr(on);
        var found = find(day, page);
        var measures =
                designated.measuresIn(found.items().stream().map(Unit::id).toList(), day);
        return found.map(
                unit -> DesignatedUnitView.feature(unit, measures.getOrDefault(unit.id(), List.of()), crs.get()));
    }

    @GET
    @Produces(AFTER_JSON)
    @PermitAll
    @Operation(
            operationId = "listDesignatedUnits",
            summary = "Where which measures hold on a day; JSON, GeoJSON or CSV")
    public String listRows(
            @QueryParam("on") @Parameter(description = "The day; today when left out.") @Nullable LocalDate on,
            @Valid @BeanParam AnswerCrs crs,
            @Valid @BeanParam PageQuery page) {
        var day = dayOr(on);
        var ids = designated.on(day);
        var measures = designated.measuresIn(ids, day);
        return DesignationCsv.of(units.all(ids), measures);
    }

    private Page<Unit> find(LocalDate day, PageQuery page) {
        return listing.page(
                new Filter<>(Unit.class).among("id", designated.on(day)), page, Set.of("name", "municipalityCode"));
    }

    private LocalDate dayOr(@Nullable LocalDate on) {
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }
}
