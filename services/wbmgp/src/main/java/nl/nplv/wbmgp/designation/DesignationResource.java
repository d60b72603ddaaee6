package nl.nplv.wbmgp.designation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.problem.ForbiddenAs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Designations: public to read, ended by minister and council. */
@Path("/wbmgp/v1/designations")
@Tag(name = "Designations")
public class DesignationResource {
    private final Designations designations;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    DesignationResource(
            Designations designations,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.designations = designations;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** Why it is revoked. */
    @Schema(description = "Why the minister revokes it.")
    record RevocationRequest(
            @NotNull @Schema(description = "Ground (Wbmgp art. 7).")
            RevocationGround ground) {}

    @GET
    @PermitAll
    @Operation(operationId = "listDesignations", summary = "List the designations")
    public Page<DesignationView> list(@Valid @BeanParam DesignationFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("municipalityCode", "measure", "lastDay", "status"))
                .map(DesignationView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getDesignation", summary = "Read one designation")
    public DesignationView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var designation = designations.get(id);
        return asOf == null ? DesignationView.of(designation) : history.asOf(id, asOf, DesignationView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getDesignationHistory", summary = "What happened to one designation")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(designations.get(id).id(), page);
    }

    @PUT
    @Path("{id}/revocation-request")
    @RolesAllowed(Role.COU)
    @ForbiddenAs("COUNCIL_ONLY")
    @Transactional
    @Operation(operationId = "requestRevocation", summary = "Ask the minister to revoke it (Wbmgp art. 7(2))")
    public DesignationView requestRevocation(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var designation = designations.locked(id, expected);
        var requested = designation.requestRevocation(by, LocalDate.now(clock));
        return changes.record(designation, by, requested, DesignationView::of);
    }

    @PUT
    @Path("{id}/revocation")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(
            operationId = "revokeDesignation",
            summary = "Revoke it (Wbmgp art. 7)",
            description = "Today is the last day on which it holds.")
    public DesignationView revoke(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid RevocationRequest request) {
        var by = actor.get();
        var designation = designations.locked(id, expected);
        var revoked = designation.revoke(request.ground(), by, LocalDate.now(clock));
        return changes.record(designation, by, revoked, DesignationView::of);
    }
}
