package nl.nplv.geo;

import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;

import jakarta.ws.rs.HeaderParam;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** In which reference system geometry is sent; the request names it in {@code Content-Crs}. */
public class RequestCrs {
    private static final String HEADER = "Content-Crs";

    @HeaderParam(HEADER)
    @Parameter(
            description =
                    "URI of the reference system of the geometry in the body; CRS84, longitude first, when left out.",
            example = "http://www.opengis.net/def/crs/EPSG/0/28992")
    @Nullable String crs;

    /**
     * The system that was named.
     *
     * @throws RuleViolation INVALID_PARAMETER when it is not known
     */
    public Crs get() {
        if (crs == null) {
            return Crs.CRS84;
        }
        try {
            return Crs.fromString(crs);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation(
                    INVALID_PARAMETER,
                    Violation.parameter("header", HEADER, INVALID_PARAMETER.name(), String.valueOf(e.getMessage())));
        }
    }
}
