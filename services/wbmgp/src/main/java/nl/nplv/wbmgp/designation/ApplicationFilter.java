package nl.nplv.wbmgp.designation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of applications can be narrowed to. */
class ApplicationFilter {
    /** No council decided before the act was there; who has no decision is a draft. */
    private static final LocalDate ACT_IN_FORCE = LocalDate.of(2005, 12, 30);

    @QueryParam("municipalityCode")
    @Parameter(description = "Only of this municipality.")
    @Nullable MunicipalityCode municipalityCode;

    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable ApplicationStatus status;

    @QueryParam("decideByLte")
    @Parameter(description = "Only to be decided on or before this day: decisions due.")
    @Nullable LocalDate decideByLte;

    /** Only what a council has adopted (DOMAIN 2). */
    Filter<DesignationApplication> published() {
        return new Filter<>(DesignationApplication.class)
                .atLeast("councilDecisionOn", ACT_IN_FORCE)
                .equal("municipalityCode", municipalityCode)
                .equal("status", status)
                .atMost("decideBy", decideByLte);
    }
}
