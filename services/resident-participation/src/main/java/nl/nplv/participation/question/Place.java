package nl.nplv.participation.question;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A GeoJSON Point (RFC 7946), in CRS84.
 *
 * @param type always Point
 * @param coordinates longitude and latitude, degrees
 */
@Schema(name = "Point", description = "A GeoJSON Point (RFC 7946), longitude before latitude.")
public record Place(
        @NotNull @Pattern(regexp = "Point") @Schema(description = "Always Point.", examples = "Point")
        String type,

        @NotNull @Size(min = 2, max = 2) @Schema(description = "Longitude and latitude, degrees.", examples = "[5.950, 50.918]")
        List<@NotNull BigDecimal> coordinates) {
    /** Three decimals of a degree: about a hundred metres, a street and not a house. */
    private static final int PUBLIC_DECIMALS = 3;

    /** As everybody may see it: no nearer than about a hundred metres. */
    Place rounded() {
        return new Place(
                type,
                coordinates.stream()
                        .map(degrees -> degrees.setScale(PUBLIC_DECIMALS, RoundingMode.HALF_EVEN))
                        .toList());
    }

    double lon() {
        return coordinates.get(0).doubleValue();
    }

    double lat() {
        return coordinates.get(1).doubleValue();
    }
}
