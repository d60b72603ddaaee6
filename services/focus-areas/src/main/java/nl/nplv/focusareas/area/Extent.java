package nl.nplv.focusareas.area;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import nl.nplv.geo.BoundingBox;

/**
 * Smallest rectangle around the outline of an area, WGS 84, in degrees; kept beside it, so that a map finds areas by it.
 *
 * @param minLon western bound
 * @param minLat southern bound
 * @param maxLon eastern bound
 * @param maxLat northern bound
 */
@Embeddable
record Extent(BigDecimal minLon, BigDecimal minLat, BigDecimal maxLon, BigDecimal maxLat) {
    static Extent of(BoundingBox bounds) {
        return new Extent(
                BigDecimal.valueOf(bounds.min1()),
                BigDecimal.valueOf(bounds.min2()),
                BigDecimal.valueOf(bounds.max1()),
                BigDecimal.valueOf(bounds.max2()));
    }
}
