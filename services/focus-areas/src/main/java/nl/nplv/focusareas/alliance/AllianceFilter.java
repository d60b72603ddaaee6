package nl.nplv.focusareas.alliance;

import jakarta.ws.rs.QueryParam;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of alliances can be narrowed to. */
class AllianceFilter {
    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable AllianceStatus status;

    Filter<Alliance> in(FocusArea area) {
        return new Filter<>(Alliance.class).equal("focusAreaId", area.id()).equal("status", status);
    }
}
