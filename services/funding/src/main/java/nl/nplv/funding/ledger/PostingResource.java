package nl.nplv.funding.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ledger, posting by posting. */
@Path("/funding/v1/postings")
@Tag(name = "Ledger", description = "The double-entry ledger behind every figure (grootboek).")
public class PostingResource {
    private final Listing listing;

    PostingResource(Listing listing) {
        this.listing = listing;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPostings", summary = "List the postings, in the order of booking")
    public Page<PostingView> list(
            @QueryParam("schemeCode") @Parameter(description = "Only of this scheme.") @Nullable SchemeCode schemeCode,
            @QueryParam("lineId") @Parameter(description = "Only of this line.") @Nullable UUID lineId,
            @QueryParam("area") @Parameter(description = "Only of the focus area with this slug.") @Nullable String area,
            @QueryParam("account") @Parameter(description = "Only on this account.") @Nullable Account account,
            @Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(Posting.class)
                .equal("schemeCode", schemeCode)
                .equal("lineId", lineId)
                .equal("areaSlug", area)
                .equal("account", account);
        return listing.page(filter, page, Set.of()).map(Posting::view);
    }
}
