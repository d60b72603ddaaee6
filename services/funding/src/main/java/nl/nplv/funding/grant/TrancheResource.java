package nl.nplv.funding.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tranches: public to read; their ministry takes in what its finance system answers. */
@Path("/funding/v1/tranches")
@Tag(name = "Payments", description = "Tranches and the lists by which ministries pay them.")
public class TrancheResource {
    private final Tranches tranches;
    private final Payments payments;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    TrancheResource(
            Tranches tranches, Payments payments, History history, Listing listing, CurrentActor actor, Clock clock) {
        this.tranches = tranches;
        this.payments = payments;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** A confirmation. */
    @Schema(description = "The finance system paid.")
    record PaymentConfirmation(
            @NotNull @Schema(description = "Day of payment.", examples = "2023-12-04")
            LocalDate paidOn,

            @NotBlank @Size(max = 60) @Schema(description = "Reference of the finance system; not shown.", examples = "FIN-2023-0815")
            String reference) {}

    /** A refusal. */
    @Schema(description = "The finance system did not pay.")
    record PaymentRefusal(
            @NotNull @Schema(description = "Why.") RefusalReason reason) {}

    /** Why something is taken back. */
    @Schema(description = "Why something is taken back.")
    record CorrectionRequest(
            @NotBlank @Size(max = 500) @Schema(
                    description = "Why; stands in the ledger, no names of persons.",
                    examples = "Paid to another municipality by mistake.")
            String reason) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listTranches",
            summary = "List the tranches: due, instructed, confirmed, overdue",
            description = "Overdue is what is DUE, INSTRUCTED or REFUSED with a `dueOnLte` in the past.")
    public Page<TrancheView> list(@Valid @BeanParam TrancheFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("dueOn", "status", "ministry"))
                .map(TrancheView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getTranche", summary = "Read one tranche")
    public TrancheView get(UUID id) {
        return TrancheView.of(tranches.get(id));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getTrancheHistory", summary = "What happened to one tranche")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(tranches.get(id).id(), page);
    }

    @PUT
    @Path("{id}/payment")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(
            operationId = "confirmPayment",
            summary = "Confirm that a tranche was paid",
            description = "May be sent again: the same confirmation changes nothing.")
    public TrancheView confirm(UUID id, @NotNull @Valid PaymentConfirmation request) {
        return payments.confirm(id, request.paidOn(), request.reference(), actor.get(), LocalDate.now(clock));
    }

    @PUT
    @Path("{id}/refusal")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(
            operationId = "refusePayment",
            summary = "Say that a tranche was not paid",
            description = "May be sent again; the tranche comes on the next list.")
    public TrancheView refuse(UUID id, @NotNull @Valid PaymentRefusal request) {
        return payments.refuse(id, request.reason(), actor.get());
    }

    @PUT
    @Path("{id}/payment-reversal")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(
            operationId = "reversePayment",
            summary = "Take a confirmation back",
            description = "Booked as a counter-entry; the tranche is due again.")
    public TrancheView reverse(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid CorrectionRequest request) {
        return payments.reverse(id, expected, request.reason(), actor.get());
    }

    @PUT
    @Path("{id}/cancellation")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(
            operationId = "cancelTranche",
            summary = "Cancel a tranche that is not needed",
            description = "The money goes back to the scheme.")
    public TrancheView cancel(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid CorrectionRequest request) {
        return payments.cancel(id, expected, request.reason(), actor.get());
    }
}
