package nl.nplv.geo;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of things on the map (RFC 7946); the {@code Link} header leads to its neighbours.
 *
 * @param type always FeatureCollection
 * @param features the page, in the order asked for
 */
@Schema(description = "One page of things on the map (RFC 7946).")
public record FeatureCollection(
        @Schema(description = "Always FeatureCollection.", examples = "FeatureCollection")
        String type,

        @Schema(description = "The page, in the order asked for.")
        List<Feature> features) {

    /** GeoJSON. */
    public static final String MEDIA_TYPE = "application/geo+json";

    /** As producer: JSON goes first for a client that takes anything. */
    public static final String AFTER_JSON = MEDIA_TYPE + ";qs=0.5";

    static final String TYPE = "FeatureCollection";
}
