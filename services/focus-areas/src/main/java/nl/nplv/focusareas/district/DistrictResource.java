package nl.nplv.focusareas.district;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import nl.nplv.geo.AnswerCrs;
import nl.nplv.geo.Feature;
import nl.nplv.geo.FeatureCollection;
import nl.nplv.geo.Within;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Districts by edition: public to read, as JSON or on a map. */
@Path("/areas/v1/districts")
@Tag(name = "Districts", description = "Districts of Statistics Netherlands (CBS-wijken) by edition, with outlines.")
public class DistrictResource {
    private static final Set<String> SORTABLE = Set.of("code", "name", "edition", "municipalityCode");

    private final Districts districts;
    private final Listing listing;

    DistrictResource(Districts districts, Listing listing) {
        this.districts = districts;
        this.listing = listing;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listDistricts", summary = "List districts with their outlines")
    public Page<DistrictView> list(
            @Valid @BeanParam DistrictFilter filter,
            @Valid @BeanParam Within within,
            @Valid @BeanParam AnswerCrs crs,
            @Valid @BeanParam PageQuery page) {
        return list(filter, within, page, (district, links) -> DistrictView.of(district, links, crs.get()));
    }

    @GET
    @Produces(FeatureCollection.AFTER_JSON)
    @PermitAll
    @Operation(operationId = "listDistricts", summary = "List districts with their outlines")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = FeatureCollection.MEDIA_TYPE,
                            schema = @Schema(implementation = FeatureCollection.class)))
    public Page<Feature> listFeatures(
            @Valid @BeanParam DistrictFilter filter,
            @Valid @BeanParam Within within,
            @Valid @BeanParam AnswerCrs crs,
            @Valid @BeanParam PageQuery page) {
        return list(filter, within, page, (district, links) -> DistrictView.feature(district, links, crs.get()));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getDistrict", summary = "Read one district")
    public DistrictView get(
            @Parameter(example = "WK047901") String code,
            @QueryParam("edition") @Parameter(description = "Edition, a year; the latest when left out.") @Nullable Integer edition,
            @Valid @BeanParam AnswerCrs crs) {
        var district = districts.get(code, edition);
        return DistrictView.of(district, districts.linksOf(district), crs.get());
    }

    private <V> Page<V> list(
            DistrictFilter filter,
            Within within,
            PageQuery page,
            BiFunction<District, List<DistrictLinkView>, V> view) {
        var narrowed = filter.filter(within.inDegrees().orElse(null));
        if (filter.focusArea != null) {
            narrowed.among("id", districts.idsOf(filter.focusArea));
        }
        var found = listing.page(narrowed, page, SORTABLE);
        var links = districts.linksOf(found.items());
        return found.map(district -> view.apply(
                district, links.getOrDefault(new Districts.Key(district.code(), district.edition()), List.of())));
    }
}
