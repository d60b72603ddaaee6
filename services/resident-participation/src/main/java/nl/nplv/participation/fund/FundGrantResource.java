package nl.nplv.participation.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.participation.initiative.CitizenInitiatives;
import nl.nplv.participation.initiative.InitiativeView;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.PositiveAmount;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Grants of a fund to initiatives that the area supports (RP4). */
@Path("/participation/v1/funds/{id}/grants")
@Tag(name = "Residents' funds")
public class FundGrantResource {
    private final ResidentsFunds funds;
    private final CitizenInitiatives initiatives;
    private final Booking booking;
    private final Changes changes;
    private final CurrentActor actor;
    private final Clock clock;

    FundGrantResource(
            ResidentsFunds funds,
            CitizenInitiatives initiatives,
            Booking booking,
            Changes changes,
            CurrentActor actor,
            Clock clock) {
        this.funds = funds;
        this.initiatives = initiatives;
        this.booking = booking;
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
    }

    @Schema(name = "FundGrantRequest", description = "Money for an initiative.")
    record GrantRequest(
            @NotNull @Schema(description = "A supported initiative of the same area.")
            UUID initiativeId,

            @NotNull @PositiveAmount @Schema(description = "How much.", examples = "5000.00")
            Money amount) {}

    @Schema(name = "FundRepaymentRequest", description = "Money that comes back.")
    record RepaymentRequest(
            @NotNull @PositiveAmount @Schema(description = "How much.", examples = "250.00")
            Money amount) {}

    @GET
    @PermitAll
    @Operation(operationId = "listFundGrants", summary = "List the grants of a fund")
    public Page<GrantView> list(UUID id) {
        return Page.whole(
                funds.grants(funds.get(id).id()).stream().map(GrantView::of).toList());
    }

    @POST
    @RolesAllowed({Role.ALL, Role.OFF})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "reserveFundGrant",
            summary = "Promise money to an initiative",
            description = "Never more than is available: 409 INSUFFICIENT_FUNDS, whoever comes at the same moment.")
    public GrantView reserve(UUID id, @NotNull @Valid GrantRequest request) {
        var by = actor.get();
        var fund = funds.locked(id);
        var initiative = initiatives.get(request.initiativeId());
        var grant = new FundGrant(id, initiative.id(), request.amount());
        var entry = Entry.reservation(request.amount(), grant.id(), by.organisation(), today());
        var reserved = fund.reserve(grant, entry, initiative, by);
        funds.add(grant);
        booking.book(fund, entry, by, reserved);
        return GrantView.of(grant);
    }

    @PUT
    @Path("{grantId}/payment")
    @RolesAllowed({Role.ALL, Role.OFF})
    @Transactional
    @Operation(
            operationId = "payFundGrant",
            summary = "Pay what was promised",
            description = "The initiative shows it as support of the fund.")
    public GrantView pay(UUID id, UUID grantId) {
        var by = actor.get();
        var fund = funds.locked(id);
        var grant = funds.grant(id, grantId);
        var entry = Entry.payment(grant.amount(), grantId, by.organisation(), today());
        booking.book(fund, entry, by, fund.pay(grant, entry, by));
        var initiative = initiatives.get(grant.initiativeId());
        changes.record(
                initiative, by, initiative.supportByFund(grant.amount(), by, today()), InitiativeView::withoutWords);
        return GrantView.of(grant);
    }

    @PUT
    @Path("{grantId}/release")
    @RolesAllowed({Role.ALL, Role.OFF})
    @Transactional
    @Operation(operationId = "releaseFundGrant", summary = "Promise no more")
    public GrantView release(UUID id, UUID grantId) {
        var by = actor.get();
        var fund = funds.locked(id);
        var grant = funds.grant(id, grantId);
        var entry = Entry.release(grant.amount(), grantId, by.organisation(), today());
        booking.book(fund, entry, by, fund.release(grant, entry, by));
        return GrantView.of(grant);
    }

    @POST
    @Path("{grantId}/repayments")
    @RolesAllowed({Role.ALL, Role.OFF})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "repayFundGrant", summary = "Take money back from an initiative")
    public GrantView repay(UUID id, UUID grantId, @NotNull @Valid RepaymentRequest request) {
        var by = actor.get();
        var fund = funds.locked(id);
        var grant = funds.grant(id, grantId);
        var entry = Entry.repayment(request.amount(), grantId, by.organisation(), today());
        booking.book(fund, entry, by, fund.takeBack(grant, entry, by));
        return GrantView.of(grant);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
