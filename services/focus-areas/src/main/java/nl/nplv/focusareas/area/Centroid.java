package nl.nplv.focusareas.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Middle of an area, WGS 84, in degrees.
 *
 * @param lat latitude, 50.7 to 53.6
 * @param lon longitude, 3.3 to 7.3
 */
@Embeddable
@Schema(description = "Middle of the area, WGS 84, degrees; lies in the Netherlands.")
public record Centroid(
        @NotNull @DecimalMin(value = "50.7", message = "COORDINATES_OUT_OF_RANGE: must be 50.7 to 53.6") @DecimalMax(value = "53.6", message = "COORDINATES_OUT_OF_RANGE: must be 50.7 to 53.6") @Column(name = "latitude")
        @Schema(description = "Latitude.", examples = "52.438")
        BigDecimal lat,

        @NotNull @DecimalMin(value = "3.3", message = "COORDINATES_OUT_OF_RANGE: must be 3.3 to 7.3") @DecimalMax(value = "7.3", message = "COORDINATES_OUT_OF_RANGE: must be 3.3 to 7.3") @Column(name = "longitude")
        @Schema(description = "Longitude.", examples = "4.843")
        BigDecimal lon) {}
