package nl.nplv.wbmgp.address;

import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.stream.Stream;
import nl.nplv.geo.Position;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Where: one dwelling, a house number, or a point. */
class PlaceQuery {
    @QueryParam("bagId")
    @Pattern(regexp = "\\d{16}", message = "must be sixteen digits") @Parameter(description = "Dwelling in the BAG.", example = "0479010000000001")
    @Nullable String bagId;

    @QueryParam("postalCode")
    @Pattern(regexp = "\\d{4}[A-Z]{2}", message = "must be such as 1502AB") @Parameter(description = "Postal code, with `houseNumber`.", example = "1502AB")
    @Nullable String postalCode;

    @QueryParam("houseNumber")
    @Min(1) @Max(99999) @Parameter(description = "House number; every letter and addition at it is answered.", example = "12")
    @Nullable Integer houseNumber;

    @QueryParam("lat")
    @DecimalMin(value = "50.7", message = "COORDINATES_OUT_OF_RANGE: must be 50.7 to 53.6") @DecimalMax(value = "53.6", message = "COORDINATES_OUT_OF_RANGE: must be 50.7 to 53.6") @Parameter(description = "Latitude, WGS 84, degrees.", example = "52.44")
    @Nullable Double lat;

    @QueryParam("lon")
    @DecimalMin(value = "3.3", message = "COORDINATES_OUT_OF_RANGE: must be 3.3 to 7.3") @DecimalMax(value = "7.3", message = "COORDINATES_OUT_OF_RANGE: must be 3.3 to 7.3") @Parameter(description = "Longitude, WGS 84, degrees.", example = "4.84")
    @Nullable Double lon;

    /** A dwelling, a house number or a point. */
    sealed interface Place {
        record Dwelling(String bagId) implements Place {}

        record House(String postalCode, int number) implements Place {}

        record Point(Position position) implements Place {}
    }

    /**
     * The place.
     *
     * @throws RuleViolation INVALID_PARAMETER unless it is given in one of the three ways
     */
    Place place() {
        var given = Stream.of(bagId, postalCode, houseNumber, lat, lon)
                .filter(value -> value != null)
                .count();
        if (bagId != null && given == 1) {
            return new Place.Dwelling(bagId);
        }
        if (postalCode != null && houseNumber != null && given == 2) {
            return new Place.House(postalCode, houseNumber);
        }
        if (lat != null && lon != null && given == 2) {
            return new Place.Point(new Position(lon, lat));
        }
        throw new RuleViolation(
                INVALID_PARAMETER,
                Violation.parameter(
                        "query",
                        "bagId",
                        INVALID_PARAMETER.name(),
                        "give bagId, or postalCode and houseNumber, or lat and lon"));
    }
}
