package nl.nplv.wbmgp.history;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What public sources tell of earlier designations: read only. */
@Path("/wbmgp/v1/past-designations")
@Tag(name = "Designations")
public class PastDesignationResource {
    private final PastDesignations past;
    private final Listing listing;

    PastDesignationResource(PastDesignations past, Listing listing) {
        this.past = past;
        this.listing = listing;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPastDesignations", summary = "List what is known of designations before the platform")
    public Page<PastDesignationView> list(
            @QueryParam("municipalityCode") @Parameter(description = "Only of this municipality.") @Nullable MunicipalityCode municipalityCode,
            @Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(PastDesignation.class).equal("municipalityCode", municipalityCode);
        return listing.page(filter, page, Set.of("municipalityCode")).map(PastDesignationView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getPastDesignation", summary = "Read what is known of one")
    public PastDesignationView get(UUID id) {
        return PastDesignationView.of(past.get(id));
    }
}
