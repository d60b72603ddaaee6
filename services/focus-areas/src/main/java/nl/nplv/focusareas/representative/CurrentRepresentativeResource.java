package nl.nplv.focusareas.representative;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import nl.nplv.focusareas.area.FocusAreas;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who represents the state in an area, today or on another day. */
@Path("/areas/v1/focus-areas/{slug}/representative")
@Tag(name = "Representatives")
public class CurrentRepresentativeResource {
    private final FocusAreas areas;
    private final Representatives representatives;
    private final Clock clock;

    CurrentRepresentativeResource(FocusAreas areas, Representatives representatives, Clock clock) {
        this.areas = areas;
        this.representatives = representatives;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getCurrentRepresentative", summary = "Read who represents the state in an area")
    public RepresentativeView get(
            String slug,
            @QueryParam("on")
                    @Parameter(description = "On this day; today when left out.", example = "2026-11-24")
                    @Nullable LocalDate on) {
        var day = on == null ? LocalDate.now(clock) : on;
        return RepresentativeView.of(representatives.representing(areas.get(slug), day));
    }
}
