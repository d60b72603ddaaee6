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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Development between two years, as version 2.0 classes it: public to read. */
@Path("/areas/v1/liveability-developments")
@Tag(name = "Liveability")
public class LiveabilityDevelopmentResource {
    private final Listing listing;

    LiveabilityDevelopmentResource(Listing listing) {
        this.listing = listing;
    }

    /** A development as everybody may see it. */
    @Schema(
            name = "LiveabilityDevelopment",
            description =
                    "How the Leefbaarometer classes the change between two years: a signal, never an effect of policy.")
    record LiveabilityDevelopmentView(
            @Schema(description = "CBS code of the district or municipality.", examples = "WK047901")
            String areaCode,

            @Schema(description = "First year.", examples = "2014")
            int fromYear,

            @Schema(description = "Last year.", examples = "2016")
            int toYear,

            @Schema(description = "Version of the model.") ModelVersion modelVersion,

            @Schema(description = "1: large decline; 4: hardly changed; 7: large progress.", examples = "4")
            int developmentClass) {

        static LiveabilityDevelopmentView of(LiveabilityDevelopment development) {
            return new LiveabilityDevelopmentView(
                    development.areaCode(),
                    development.fromYear(),
                    development.toYear(),
                    development.modelVersion(),
                    development.developmentClass());
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "listLiveabilityDevelopments", summary = "List developments between two years")
    public Page<LiveabilityDevelopmentView> list(
            @QueryParam("area")
                    @Pattern(regexp = LiveabilityScoreResource.AREA_CODE) @Parameter(description = "Only of this district or municipality.", example = "WK047901")
                    @Nullable String area,
            @Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(LiveabilityDevelopment.class).equal("areaCode", area);
        return listing.page(filter, page, Set.of("areaCode", "fromYear", "toYear"))
                .map(LiveabilityDevelopmentView::of);
    }
}
