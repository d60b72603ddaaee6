package nl.nplv.geo;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** In which reference system geometry is answered; the answer names it in {@code Content-Crs}. */
public class AnswerCrs {
    /** Name of the query parameter. */
    static final String PARAMETER = "crs";

    @QueryParam(PARAMETER)
    @Parameter(description = "Reference system of the geometry in the answer; CRS84, longitude first, when left out.")
    @Nullable Crs crs;

    /** The system asked for. */
    public Crs get() {
        return crs == null ? Crs.CRS84 : crs;
    }
}
