package nl.nplv.focusareas.agreement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusAreas;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Agreements of an area: public to read, made by its two parties. */
@Path("/areas/v1/focus-areas/{slug}/agreements")
@Tag(name = "Agreements", description = "Terms between state and municipality (samenwerkingsafspraken).")
public class AgreementResource {
    private final FocusAreas areas;
    private final Agreements agreements;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    AgreementResource(
            FocusAreas areas,
            Agreements agreements,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.areas = areas;
        this.agreements = agreements;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the parties commit to. */
    @Schema(description = "What the parties commit to.")
    record AgreementRequest(
            @NotNull @Size(max = 100) @Schema(
                    description =
                            "All kinds but OTHER are needed before a party can sign: plan, alliance, office, representative and effort.")
            List<@Valid @NotNull Commitment> commitments) {}

    @GET
    @PermitAll
    @Operation(operationId = "listAgreements", summary = "List the agreements of an area")
    public Page<AgreementView> list(String slug, @Valid @BeanParam PageQuery page) {
        return listing.page(agreements.of(areas.get(slug)), page, Set.of("status"))
                .map(AgreementView::of);
    }

    @POST
    @RolesAllowed({Role.NAT, Role.EXE})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "draftAgreement",
            summary = "Draft an agreement",
            description = "An area has one agreement that has not ended.")
    public AgreementView draft(String slug, @NotNull @Valid AgreementRequest request) {
        var by = actor.get();
        var area = areas.get(slug);
        var agreement = new CooperationAgreement(area, request.commitments());
        return changes.record(agreement, by, agreement.draft(area, by), AgreementView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getAgreement", summary = "Read one agreement")
    public AgreementView get(
            String slug,
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var agreement = agreements.of(areas.get(slug), id);
        return asOf == null ? AgreementView.of(agreement) : history.asOf(id, asOf, AgreementView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getAgreementHistory", summary = "What happened to one agreement")
    public Page<HistoryEntry> history(String slug, UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(agreements.of(areas.get(slug), id).id(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.NAT, Role.EXE})
    @Transactional
    @Operation(operationId = "reviseAgreement", summary = "Revise a draft")
    public AgreementView revise(
            String slug,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid AgreementRequest request) {
        var by = actor.get();
        var area = areas.get(slug);
        var agreement = agreements.of(area, id, expected);
        return changes.record(agreement, by, agreement.revise(request.commitments(), area, by), AgreementView::of);
    }

    @PUT
    @Path("{id}/signatures/{party}")
    @RolesAllowed({Role.NAT, Role.EXE})
    @Transactional
    @Operation(
            operationId = "signAgreement",
            summary = "Sign as one of the parties",
            description = "NAT signs for RIJK, EXE of the area's municipality for MUNICIPALITY.")
    public AgreementView sign(String slug, UUID id, Party party, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var area = areas.get(slug);
        var agreement = agreements.of(area, id, expected);
        var signed = agreement.sign(party, area, by, LocalDate.now(clock));
        return changes.record(agreement, by, signed, AgreementView::of);
    }

    @PUT
    @Path("{id}/end")
    @RolesAllowed({Role.NAT, Role.EXE})
    @Transactional
    @Operation(operationId = "endAgreement", summary = "End an agreement")
    public AgreementView end(String slug, UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var agreement = agreements.lockedOf(slug, id, expected);
        var area = areas.get(slug);
        return changes.record(agreement, by, agreement.end(area, by), AgreementView::of);
    }
}
