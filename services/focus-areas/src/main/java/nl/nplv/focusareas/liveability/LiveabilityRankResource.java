package nl.nplv.focusareas.liveability;

import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Ranks by liveability: public to read. */
@Path("/areas/v1/liveability-ranks")
@Tag(name = "Liveability")
public class LiveabilityRankResource {
    private final Listing listing;

    LiveabilityRankResource(Listing listing) {
        this.listing = listing;
    }

    /** What is ranked. */
    static class LiveabilityRankFilter {
        @QueryParam("kind")
        @Parameter(description = "What is ranked.", required = true, example = "DISTRICT")
        @Nullable AreaKind kind;

        @QueryParam("year")
        @Parameter(description = "Year that the figures are of.", required = true, example = "2022")
        @Nullable Integer year;

        @QueryParam("modelVersion")
        @DefaultValue("3.0")
        @Parameter(description = "Version of the model.")
        ModelVersion modelVersion = ModelVersion.V3;

        Filter<LiveabilityRank> filter() {
            var missing = Stream.of(kind == null ? "kind" : "", year == null ? "year" : "")
                    .filter(name -> !name.isEmpty())
                    .map(name -> Violation.parameter("query", name, INVALID_PARAMETER.name(), "is required"))
                    .toList();
            if (!missing.isEmpty()) {
                throw new RuleViolation(INVALID_PARAMETER, missing);
            }
            return new Filter<>(LiveabilityRank.class)
                    .equal("kind", kind)
                    .equal("year", year)
                    .equal("modelVersion", modelVersion);
        }
    }

    /** A place in the order. */
    @Schema(
            name = "LiveabilityRank",
            description = "A place in the order of liveability of one kind, year and version.")
    record LiveabilityRankView(
            @Schema(description = "1 is the best; equal figures share a rank.", examples = "1")
            long rank,

            @Schema(description = "CBS code.", examples = "WK047901")
            String areaCode,

            @Nullable @Schema(description = "Name in the file.", examples = "Poelenburg")
            String areaName,

            @Schema(description = "Total score of version 3.0, or class of version 2.0.", examples = "4.1200")
            BigDecimal figure) {

        static LiveabilityRankView of(LiveabilityRank place) {
            return new LiveabilityRankView(place.rank(), place.areaCode(), place.areaName(), place.figure());
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listLiveabilityRanks",
            summary = "Rank districts or municipalities by liveability",
            description = "In the order of rank; sorting by `id` is that order.")
    public Page<LiveabilityRankView> list(
            @Valid @BeanParam LiveabilityRankFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("rank", "areaCode")).map(LiveabilityRankView::of);
    }
}
