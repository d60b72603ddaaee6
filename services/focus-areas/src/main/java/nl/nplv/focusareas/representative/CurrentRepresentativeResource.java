package nl.nplv.focusareas.representative;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.nplv.focusareas.area.FocusAreas;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who represents the state in an area now. */
@Path("/areas/v1/focus-areas/{slug}/representative")
@Tag(name = "Representatives")
public class CurrentRepresentativeResource {
    private final FocusAreas areas;
    private final Representatives representatives;

    CurrentRepresentativeResource(FocusAreas areas, Representatives representatives) {
        this.areas = areas;
        this.representatives = representatives;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getCurrentRepresentative", summary = "Read the appointed representative of an area")
    public RepresentativeView get(String slug) {
        return RepresentativeView.of(representatives.appointedIn(areas.get(slug)));
    }
}
