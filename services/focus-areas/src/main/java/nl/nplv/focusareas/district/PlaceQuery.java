package nl.nplv.focusareas.district;

import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.ws.rs.QueryParam;
import nl.nplv.geo.Crs;
import nl.nplv.geo.Position;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A point in the Netherlands, in degrees or in metres of the national grid. */
class PlaceQuery {
    /** Reach of the national grid (RD), metres. */
    private static final String RD_RANGE = "COORDINATES_OUT_OF_RANGE: must lie on the national grid";

    @QueryParam("lat")
    @DecimalMin(value = "50.7", message = "COORDINATES_OUT_OF_RANGE: must be 50.7 to 53.6") @DecimalMax(value = "53.6", message = "COORDINATES_OUT_OF_RANGE: must be 50.7 to 53.6") @Parameter(description = "Latitude, WGS 84, degrees.", example = "52.44")
    @Nullable Double lat;

    @QueryParam("lon")
    @DecimalMin(value = "3.3", message = "COORDINATES_OUT_OF_RANGE: must be 3.3 to 7.3") @DecimalMax(value = "7.3", message = "COORDINATES_OUT_OF_RANGE: must be 3.3 to 7.3") @Parameter(description = "Longitude, WGS 84, degrees.", example = "4.84")
    @Nullable Double lon;

    @QueryParam("x")
    @DecimalMin(value = "-7000", message = RD_RANGE) @DecimalMax(value = "300000", message = RD_RANGE) @Parameter(description = "x of the national grid (EPSG:28992), metres.", example = "117000")
    @Nullable Double x;

    @QueryParam("y")
    @DecimalMin(value = "289000", message = RD_RANGE) @DecimalMax(value = "629000", message = RD_RANGE) @Parameter(description = "y of the national grid (EPSG:28992), metres.", example = "494000")
    @Nullable Double y;

    /**
     * The point.
     *
     * @throws RuleViolation INVALID_PARAMETER unless it is given in one of the two ways
     */
    Position position() {
        if (lat != null && lon != null && x == null && y == null) {
            return new Position(lon, lat);
        }
        if (x != null && y != null && lat == null && lon == null) {
            return Crs.RD.toDegrees(x, y);
        }
        throw new RuleViolation(
                INVALID_PARAMETER,
                Violation.parameter("query", "lat", INVALID_PARAMETER.name(), "give lat and lon, or x and y"));
    }
}
