package nl.nplv.focusareas.district;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What lies at a point on the map. */
@Path("/areas/v1/places")
@Tag(name = "Districts")
public class PlaceResource {
    private final Districts districts;

    PlaceResource(Districts districts) {
        this.districts = districts;
    }

    /** A district that holds the point. */
    @Schema(
            name = "Place",
            description =
                    "A district that holds the point; outlines are simplified, so near a border it may be the neighbour.")
    record PlaceView(
            @Schema(description = "CBS code of the district.", examples = "WK047901")
            String districtCode,

            @Schema(description = "Edition of the district map, a year.", examples = "2014")
            int edition,

            @Schema(description = "Name of the district in that edition.", examples = "Wijk 01 Poelenburg")
            String name,

            @Schema(description = "Municipality in that edition.")
            MunicipalityCode municipalityCode,

            @Schema(description = "Focus areas to which it belongs, with certainty.")
            List<DistrictLinkView> focusAreas) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "findPlace",
            summary = "Which district and focus area is at a point",
            description =
                    "Give `lat` and `lon` (degrees) or `x` and `y` (RD, metres). On a border there is more than one.")
    public Page<PlaceView> find(
            @Valid @BeanParam PlaceQuery place,
            @QueryParam("edition") @Parameter(description = "Edition, a year; the latest when left out.") @Nullable Integer edition) {
        var found = districts.at(place.position(), edition);
        var links = districts.linksOf(found);
        return Page.whole(found.stream()
                .map(district -> new PlaceView(
                        district.code(),
                        district.edition(),
                        district.name(),
                        district.municipalityCode(),
                        links.getOrDefault(new Districts.Key(district.code(), district.edition()), List.of())))
                .toList());
    }
}
