package nl.nplv.geo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A thing on the map (RFC 7946).
 *
 * @param type always Feature
 * @param id its key in paths
 * @param geometry where it is
 * @param properties what it is, as in the JSON answer
 */
@Schema(description = "A thing on the map (RFC 7946).")
public record Feature(
        @Schema(description = "Always Feature.", examples = "Feature")
        String type,

        @Schema(description = "Its key in paths.") String id,

        @JsonInclude(Include.ALWAYS) @Nullable @Schema(description = "Where it is; null when that is not known.")
        Geometry geometry,

        @Schema(description = "What it is, as in the JSON answer.")
        Object properties) {

    /** A thing at a place. */
    public static Feature of(String id, @Nullable Geometry geometry, Object properties) {
        return new Feature("Feature", id, geometry, properties);
    }
}
