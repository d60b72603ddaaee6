package nl.nplv.participation.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.nplv.participation.initiative.NoNationalMoney;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.PositiveAmount;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Money into and out of a fund, and what became of it. */
@Path("/participation/v1/funds/{id}")
@Tag(name = "Residents' funds")
public class FundMoneyResource {
    private final ResidentsFunds funds;
    private final Ledger ledger;
    private final Booking booking;
    private final CurrentActor actor;
    private final Clock clock;

    FundMoneyResource(ResidentsFunds funds, Ledger ledger, Booking booking, CurrentActor actor, Clock clock) {
        this.funds = funds;
        this.ledger = ledger;
        this.booking = booking;
        this.actor = actor;
        this.clock = clock;
    }

    @Schema(name = "FundAmountRequest", description = "Money to move.")
    record AmountRequest(
            @NotNull @PositiveAmount @Schema(description = "How much.", examples = "40000.00")
            Money amount) {}

    @Schema(name = "FundCorrectionRequest", description = "An entry that was a mistake.")
    record CorrectionRequest(
            @NotNull @Schema(description = "The entry.") UUID entryId) {}

    @POST
    @Path("deposits")
    @RolesAllowed({Role.EXE, Role.ALL, Role.NAT, Role.MIN})
    @NoNationalMoney
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "depositIntoFund",
            summary = "Put money in",
            description =
                    "By the municipality or a local partner. NAT and MIN are always refused with NATIONAL_FUNDING_NOT_ALLOWED (RP3).")
    public FundView deposit(UUID id, @NotNull @Valid AmountRequest request) {
        var by = actor.get();
        var fund = funds.locked(id);
        var entry = Entry.deposit(request.amount(), by.organisation(), today());
        return booking.book(fund, entry, by, fund.deposit(entry, by));
    }

    @POST
    @Path("returns")
    @RolesAllowed({Role.ALL, Role.OFF})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "returnFromFund", summary = "Give money back to those who put it in")
    public FundView giveBack(UUID id, @NotNull @Valid AmountRequest request) {
        var by = actor.get();
        var fund = funds.locked(id);
        var entry = Entry.giveBack(request.amount(), by.organisation(), today());
        return booking.book(fund, entry, by, fund.giveBack(entry, by));
    }

    @POST
    @Path("corrections")
    @RolesAllowed({Role.ALL, Role.OFF})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "correctFundEntry",
            summary = "Undo a deposit or return that was a mistake",
            description = "By its counter-posting; the entry itself stays.")
    public FundView correct(UUID id, @NotNull @Valid CorrectionRequest request) {
        var by = actor.get();
        var fund = funds.locked(id);
        var wrong = ledger.correctable(id, request.entryId());
        var counter = wrong.corrected(by.organisation(), today());
        return booking.book(fund, counter, by, fund.correct(wrong, counter, by));
    }

    @GET
    @Path("statement")
    @PermitAll
    @Operation(
            operationId = "getFundStatement",
            summary = "What happened in a fund within a period",
            description = "The same as CSV: statement-lines.")
    public Statement statement(
            UUID id,
            @QueryParam("from")
                    @Parameter(description = "First day; the beginning when left out.", example = "2023-01-01")
                    @Nullable LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Last day, included; today when left out.", example = "2023-12-31")
                    @Nullable LocalDate to) {
        var first = Objects.requireNonNullElse(from, LocalDate.EPOCH);
        return Statement.of(ledger.of(funds.get(id).id()), first, Objects.requireNonNullElseGet(to, this::today));
    }

    @GET
    @Path("statement-lines")
    @Produces("text/csv")
    @PermitAll
    @Operation(operationId = "getFundStatementLines", summary = "What happened in a fund within a period, as CSV")
    public String statementLines(
            UUID id,
            @QueryParam("from")
                    @Parameter(description = "First day; the beginning when left out.", example = "2023-01-01")
                    @Nullable LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Last day, included; today when left out.", example = "2023-12-31")
                    @Nullable LocalDate to) {
        return statement(id, from, to).csv();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
