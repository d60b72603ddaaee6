package nl.nplv.wbmgp.designation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Measure;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of designations can be narrowed to. */
class DesignationFilter {
    @QueryParam("municipalityCode")
    @Parameter(description = "Only of this municipality.")
    @Nullable MunicipalityCode municipalityCode;

    @QueryParam("measure")
    @Parameter(description = "Only of this measure.")
    @Nullable Measure measure;

    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable DesignationStatus status;

    @QueryParam("lastDayLte")
    @Parameter(description = "Only those whose last day is on or before this one: what ends soon.")
    @Nullable LocalDate lastDayLte;

    Filter<Designation> filter() {
        return new Filter<>(Designation.class)
                .equal("municipalityCode", municipalityCode)
                .equal("measure", measure)
                .equal("status", status)
                .atMost("lastDay", lastDayLte);
    }
}
