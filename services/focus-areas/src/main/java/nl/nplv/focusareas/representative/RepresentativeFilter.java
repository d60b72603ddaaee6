package nl.nplv.focusareas.representative;

import jakarta.ws.rs.QueryParam;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.area.SendingMinistry;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of representatives can be narrowed to. */
class RepresentativeFilter {
    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable RepresentativeStatus status;

    @QueryParam("ministry")
    @Parameter(description = "Only of this ministry.")
    @Nullable SendingMinistry ministry;

    Filter<NationalRepresentative> in(FocusArea area) {
        return new Filter<>(NationalRepresentative.class)
                .equal("focusAreaId", area.id())
                .equal("status", status)
                .equal("ministry", ministry);
    }
}
