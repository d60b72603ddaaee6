package nl.nplv.funding.scheme;

import jakarta.ws.rs.QueryParam;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of schemes can be narrowed to. */
class FundingSchemeFilter {
    @QueryParam("ownerMinistry")
    @Parameter(description = "Only of this ministry.")
    @Nullable Ministry ownerMinistry;

    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable SchemeStatus status;

    @QueryParam("text")
    @Parameter(description = "Only with this in the name, in any case.")
    @Nullable String text;

    Filter<FundingScheme> filter() {
        return new Filter<>(FundingScheme.class)
                .equal("ownerMinistry", ownerMinistry)
                .equal("status", status)
                .contains("name", text);
    }
}
