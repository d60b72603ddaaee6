package nl.nplv.funding.grant;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of grants can be narrowed to. */
class GrantFilter {
    @QueryParam("applicationId")
    @Parameter(description = "Only of this application.")
    @Nullable UUID applicationId;

    @QueryParam("ministry")
    @Parameter(description = "Only of this ministry.")
    @Nullable Ministry ministry;

    @QueryParam("schemeCode")
    @Parameter(description = "Only of this scheme.")
    @Nullable SchemeCode schemeCode;

    @QueryParam("municipality")
    @Parameter(description = "Only of this municipality.")
    @Nullable MunicipalityCode municipality;

    @QueryParam("area")
    @Parameter(description = "Only of the focus area with this slug.")
    @Nullable String area;

    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable GrantStatus status;

    Filter<Grant> filter() {
        return new Filter<>(Grant.class)
                .equal("applicationId", applicationId)
                .equal("ministry", ministry)
                .equal("schemeCode", schemeCode)
                .equal("municipalityCode", municipality)
                .equal("focusAreaSlug", area)
                .equal("status", status);
    }
}
