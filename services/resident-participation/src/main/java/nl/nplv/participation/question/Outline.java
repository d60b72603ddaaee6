package nl.nplv.participation.question;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A GeoJSON Polygon of one ring (RFC 7946), in CRS84.
 *
 * @param type always Polygon
 * @param coordinates one ring, closed
 */
@Schema(name = "Polygon", description = "A GeoJSON Polygon of one ring (RFC 7946), longitude before latitude.")
public record Outline(
        @NotNull @Pattern(regexp = "Polygon") @Schema(description = "Always Polygon.", examples = "Polygon")
        String type,

        @NotNull @Size(min = 1, max = 1) @Schema(description = "One ring: its first position is its last.")
        List<@NotNull @Size(min = 4, max = 1000) List<@NotNull @Size(min = 2, max = 2) List<@NotNull BigDecimal>>>
                coordinates) {

    /** Bounds of the schema (DOMAIN 5) that no annotation states. */
    @AssertTrue(message = "COORDINATES_OUT_OF_RANGE: a closed ring within 3.3 to 7.3 and 50.7 to 53.6 degrees") @Schema(hidden = true)
    boolean isRingInTheNetherlands() {
        if (coordinates == null || coordinates.isEmpty()) {
            return true;
        }
        var ring = coordinates.getFirst();
        return ring.getFirst().equals(ring.getLast())
                && ring.stream()
                        .allMatch(position -> between(position.getFirst(), "3.3", "7.3")
                                && between(position.getLast(), "50.7", "53.6"));
    }

    private static boolean between(BigDecimal value, String lowest, String highest) {
        return value.compareTo(new BigDecimal(lowest)) >= 0 && value.compareTo(new BigDecimal(highest)) <= 0;
    }

    /** Whether the place lies inside, by counting the edges east of it. */
    boolean contains(Place place) {
        var ring = coordinates.getFirst();
        boolean inside = false;
        for (int i = 1; i < ring.size(); i++) {
            if (crosses(ring.get(i - 1), ring.get(i), place)) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static boolean crosses(List<BigDecimal> from, List<BigDecimal> to, Place place) {
        double lat1 = from.get(1).doubleValue();
        double lat2 = to.get(1).doubleValue();
        if (lat1 > place.lat() == lat2 > place.lat()) {
            return false;
        }
        double lon1 = from.get(0).doubleValue();
        double lon2 = to.get(0).doubleValue();
        return place.lon() < lon1 + (place.lat() - lat1) / (lat2 - lat1) * (lon2 - lon1);
    }
}
