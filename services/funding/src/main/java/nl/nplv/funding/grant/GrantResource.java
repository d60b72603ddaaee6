package nl.nplv.funding.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Grants: public to read, settled by the ministry that owns the scheme. */
@Path("/funding/v1/grants")
@Tag(name = "Grants", description = "Money that municipalities are owed (specifieke uitkeringen).")
public class GrantResource {
    private final Grants grants;
    private final Accounts accounts;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    GrantResource(Grants grants, Accounts accounts, History history, Listing listing, CurrentActor actor) {
        this.grants = grants;
        this.accounts = accounts;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listGrants", summary = "List the grants")
    public Page<GrantView> list(@Valid @BeanParam GrantFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("status", "schemeCode", "municipalityCode"))
                .map(GrantView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getGrant", summary = "Read one grant")
    public GrantView get(UUID id) {
        return GrantView.of(grants.get(id));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getGrantHistory", summary = "What happened to one grant")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(grants.get(id).id(), page);
    }

    @PUT
    @Path("{id}/settlement")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(
            operationId = "settleGrant",
            summary = "Settle a grant",
            description = "When every year is reported; unspent money is claimed back.")
    public GrantView settle(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return accounts.settle(id, expected, actor.get());
    }
}
