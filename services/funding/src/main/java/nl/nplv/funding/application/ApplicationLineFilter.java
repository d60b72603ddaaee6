package nl.nplv.funding.application;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of lines can be narrowed to. */
class ApplicationLineFilter {
    @QueryParam("applicationId")
    @Parameter(description = "Only of this application.")
    @Nullable UUID applicationId;

    @QueryParam("ministry")
    @Parameter(description = "Only with this ministry.")
    @Nullable Ministry ministry;

    @QueryParam("schemeCode")
    @Parameter(description = "Only of this scheme.")
    @Nullable SchemeCode schemeCode;

    @QueryParam("municipality")
    @Parameter(description = "Only of this municipality.")
    @Nullable MunicipalityCode municipality;

    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable LineStatus status;

    Filter<ApplicationLine> filter() {
        return new Filter<>(ApplicationLine.class)
                .equal("applicationId", applicationId)
                .equal("ministry", ministry)
                .equal("schemeCode", schemeCode)
                .equal("municipalityCode", municipality)
                .equal("status", status);
    }
}
