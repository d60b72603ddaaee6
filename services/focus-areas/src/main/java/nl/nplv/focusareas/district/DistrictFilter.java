package nl.nplv.focusareas.district;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import nl.nplv.geo.BoundingBox;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of districts can be narrowed to. */
class DistrictFilter {
    @QueryParam("edition")
    @Parameter(description = "Only in this edition, a year.", example = "2014")
    @Nullable Integer edition;

    @QueryParam("municipality")
    @Parameter(description = "Only in this municipality.")
    @Nullable MunicipalityCode municipality;

    @QueryParam("focusArea")
    @Pattern(regexp = "[a-z0-9-]{1,60}") @Parameter(description = "Only those that are, or may be, part of this focus area: see certainty.")
    @Nullable String focusArea;

    Filter<District> filter(@Nullable BoundingBox within) {
        var filter = new Filter<>(District.class).equal("edition", edition).equal("municipalityCode", municipality);
        return within == null
                ? filter
                : filter.atMost("minLon", within.max1())
                        .atLeast("maxLon", within.min1())
                        .atMost("minLat", within.max2())
                        .atLeast("maxLat", within.min2());
    }
}
