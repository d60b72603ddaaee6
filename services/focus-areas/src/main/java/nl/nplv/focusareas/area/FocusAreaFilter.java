package nl.nplv.focusareas.area;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of areas can be narrowed to. */
@SuppressWarnings("NullAway.Init")
class FocusAreaFilter {
    @QueryParam("municipality")
    @Parameter(description = "Only in this municipality.")
    @Nullable MunicipalityCode municipality;

    @QueryParam("province")
    @Parameter(description = "Only in this province.")
    @Nullable ProvinceCode province;

    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable AreaStatus status;

    @QueryParam("ministry")
    @Parameter(description = "Only where somebody of this ministry represents the state today.")
    @Nullable SendingMinistry ministry;

    @QueryParam("text")
    @Parameter(description = "Only with this in the name, in any case.")
    @Nullable String text;

    @QueryParam("id")
    @Parameter(description = "Only these, by id; may be repeated.")
    @Nullable List<UUID> ids;

    Filter<FocusArea> filter() {
        return new Filter<>(FocusArea.class)
                .equal("municipalityCode", municipality)
                .equal("provinceCode", province)
                .equal("status", status)
                .contains("name", text)
                .in("id", ids);
    }
}
