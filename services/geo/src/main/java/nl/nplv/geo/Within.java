package nl.nplv.geo;

import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The part of the map that a list is narrowed to. */
public class Within {
    @QueryParam("bbox")
    @Parameter(
            description = "Only what touches this rectangle: lower corner, then upper corner, comma-separated.",
            example = "4.80,52.42,4.87,52.46")
    @Nullable BoundingBox bbox;

    @QueryParam("bbox-crs")
    @Parameter(description = "Reference system of `bbox`; CRS84, longitude first, when left out.")
    @Nullable Crs bboxCrs;

    /**
     * The rectangle in degrees, longitude first.
     *
     * @throws RuleViolation INVALID_PARAMETER when it does not lie on earth
     */
    public Optional<BoundingBox> inDegrees() {
        if (bbox == null) {
            return Optional.empty();
        }
        var degrees = bbox.toDegrees(bboxCrs == null ? Crs.CRS84 : bboxCrs);
        if (!degrees.isOnEarth()) {
            throw new RuleViolation(
                    INVALID_PARAMETER,
                    Violation.parameter("query", "bbox", INVALID_PARAMETER.name(), "must lie on earth"));
        }
        return Optional.of(degrees);
    }
}
