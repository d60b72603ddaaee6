package nl.nplv.focusareas.liveability;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Score series: public to read. */
@Path("/areas/v1/liveability-scores")
@Tag(name = "Liveability", description = "Leefbaarometer: signals and monitors, never causes (FA7).")
public class LiveabilityScoreResource {
    /** Codes of Statistics Netherlands. */
    static final String AREA_CODE = "GM\\d{4}|WK\\d{6}|BU\\d{8}";

    private final Listing listing;

    LiveabilityScoreResource(Listing listing) {
        this.listing = listing;
    }

    /** What the list can be narrowed to. */
    static class LiveabilityScoreFilter {
        @QueryParam("area")
        @Pattern(regexp = AREA_CODE) @Parameter(description = "Only of this district, neighbourhood or municipality.", example = "WK047901")
        @Nullable String area;

        @QueryParam("year")
        @Parameter(description = "Only of this year.", example = "2022")
        @Nullable Integer year;

        @QueryParam("modelVersion")
        @Parameter(description = "Only of this version of the model.")
        @Nullable ModelVersion modelVersion;

        Filter<LiveabilityScore> filter() {
            return new Filter<>(LiveabilityScore.class)
                    .equal("areaCode", area)
                    .equal("year", year)
                    .equal("modelVersion", modelVersion);
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "listLiveabilityScores", summary = "List scores, such as the series of a district")
    public Page<LiveabilityScoreView> list(
            @Valid @BeanParam LiveabilityScoreFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("areaCode", "year")).map(LiveabilityScoreView::of);
    }
}
