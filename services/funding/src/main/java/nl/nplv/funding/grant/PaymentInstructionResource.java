package nl.nplv.funding.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.nplv.funding.csv.Csv;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Payment lists: public to read, made by a ministry for its own finance system. */
@Path("/funding/v1/payment-instructions")
@Tag(name = "Payments")
public class PaymentInstructionResource {
    private final PaymentInstructions instructions;
    private final Payments payments;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    PaymentInstructionResource(
            PaymentInstructions instructions, Payments payments, Listing listing, CurrentActor actor, Clock clock) {
        this.instructions = instructions;
        this.payments = payments;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPaymentInstructions", summary = "List the payment lists")
    public Page<PaymentInstructionView> list(
            @QueryParam("ministry") @Parameter(description = "Only of this ministry.") @Nullable Ministry ministry,
            @Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(PaymentInstruction.class).equal("ministry", ministry);
        return listing.page(filter, page, Set.of("instructedOn")).map(PaymentInstructionView::of);
    }

    @POST
    @RolesAllowed(Role.MIN)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "instructPayments",
            summary = "Put all that is due on a payment list",
            description =
                    "All due tranches of the ministry that calls, refused ones again; each stands on one list only.")
    public PaymentInstructionView instruct() {
        return payments.instruct(actor.get(), LocalDate.now(clock));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getPaymentInstruction", summary = "Read one payment list, as JSON or CSV")
    public PaymentInstructionView get(UUID id) {
        return PaymentInstructionView.of(instructions.get(id));
    }

    @GET
    @Path("{id}")
    @Produces(Csv.AFTER_JSON)
    @PermitAll
    @Operation(operationId = "getPaymentInstruction", summary = "Read one payment list, as JSON or CSV")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public String getCsv(UUID id) {
        return Csv.of(Payment.class, instructions.get(id).payments());
    }
}
