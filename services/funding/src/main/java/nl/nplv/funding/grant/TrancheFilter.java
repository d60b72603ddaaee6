package nl.nplv.funding.grant;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of tranches can be narrowed to. */
class TrancheFilter {
    @QueryParam("grantId")
    @Parameter(description = "Only of this grant.")
    @Nullable UUID grantId;

    @QueryParam("ministry")
    @Parameter(description = "Only of this ministry.")
    @Nullable Ministry ministry;

    @QueryParam("municipality")
    @Parameter(description = "Only of this municipality.")
    @Nullable MunicipalityCode municipality;

    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable TrancheStatus status;

    @QueryParam("dueOnLte")
    @Parameter(description = "Only due on or before this day; with a status, what is overdue.")
    @Nullable LocalDate dueOnLte;

    Filter<Tranche> filter() {
        return new Filter<>(Tranche.class)
                .equal("grantId", grantId)
                .equal("ministry", ministry)
                .equal("municipalityCode", municipality)
                .equal("status", status)
                .atMost("dueOn", dueOnLte);
    }
}
