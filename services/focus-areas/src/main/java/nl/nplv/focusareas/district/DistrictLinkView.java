package nl.nplv.focusareas.district;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A focus area to which a district belongs, never without how sure that is. */
@Schema(name = "DistrictFocusArea", description = "A focus area to which the district belongs, and how sure that is.")
record DistrictLinkView(
        @Schema(description = "Slug of the focus area.", examples = "zaandam-oost")
        String focusArea,

        @Schema(description = "How sure it is.") Certainty certainty) {

    static DistrictLinkView of(AreaDistrict link) {
        return new DistrictLinkView(link.focusArea(), link.certainty());
    }
}
