package nl.nplv.focusareas.district;

import java.util.List;
import nl.nplv.geo.Crs;
import nl.nplv.geo.Feature;
import nl.nplv.geo.Geometry;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A district as everybody may see it. */
@Schema(
        name = "District",
        description =
                "A district (wijk) of Statistics Netherlands in one edition. The outline is simplified: no legal boundary.")
record DistrictView(
        @Schema(description = "CBS code.", examples = "WK047901")
        String code,

        @Schema(description = "Edition of the district map, a year.", examples = "2014")
        int edition,

        @Schema(description = "Name in that edition.", examples = "Wijk 01 Poelenburg")
        String name,

        @Schema(description = "Municipality in that edition.")
        MunicipalityCode municipalityCode,

        @Schema(description = "Focus areas to which it belongs, with certainty.")
        List<DistrictLinkView> focusAreas,

        @Nullable @Schema(description = "Outline, simplified; none when it was too small to be drawn.")
        Geometry geometry) {

    static DistrictView of(District district, List<DistrictLinkView> links, Crs crs) {
        return with(district, links, outline(district, crs));
    }

    /** The same as a feature: its outline beside the properties. */
    static Feature feature(District district, List<DistrictLinkView> links, Crs crs) {
        return Feature.of(district.code(), outline(district, crs), with(district, links, null));
    }

    private static @Nullable Geometry outline(District district, Crs crs) {
        var outline = district.outline();
        return outline == null ? null : outline.in(crs);
    }

    private static DistrictView with(District district, List<DistrictLinkView> links, @Nullable Geometry outline) {
        return new DistrictView(
                district.code(), district.edition(), district.name(), district.municipalityCode(), links, outline);
    }
}
