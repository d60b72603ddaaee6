package nl.nplv.wbmgp.designation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import nl.nplv.geo.Crs;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reference systems that {@code crs} takes. */
@Path("/wbmgp/v1/crss")
@Tag(name = "Designations", description = "Where the act's measures hold, and since when (gebiedsaanwijzingen).")
public class CrsResource {
    /** A reference system. */
    @Schema(name = "ReferenceSystem", description = "A coordinate reference system that this API takes and answers.")
    record ReferenceSystemView(
            @Schema(description = "Its URI.") Crs uri,

            @Schema(description = "Name and order of axes.", examples = "ETRS89, latitude and longitude")
            String name) {}

    @GET
    @PermitAll
    @Operation(operationId = "listReferenceSystems", summary = "List the coordinate reference systems")
    public Page<ReferenceSystemView> list() {
        return Page.whole(Arrays.stream(Crs.values())
                .map(crs -> new ReferenceSystemView(crs, crs.description()))
                .toList());
    }
}
