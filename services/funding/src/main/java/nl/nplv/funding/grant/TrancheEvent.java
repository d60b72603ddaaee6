package nl.nplv.funding.grant;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.Money;

/** What happens to a tranche. */
public sealed interface TrancheEvent extends DomainEvent {
    /** A payment is planned. */
    record TranchePlanned(UUID trancheId, UUID grantId, int no, int year, Money amount, LocalDate dueOn)
            implements TrancheEvent {}

    /** It is to be paid. */
    record TrancheDue(UUID trancheId, UUID grantId, int year, Money amount) implements TrancheEvent {}

    /** It stands on a payment list. */
    record TrancheInstructed(UUID trancheId, UUID instructionId) implements TrancheEvent {}

    /** The finance system confirmed the payment. */
    record TranchePaid(UUID trancheId, UUID grantId, int year, Money amount) implements TrancheEvent {}

    /** The finance system refused it. */
    record TrancheRefused(UUID trancheId, RefusalReason reason) implements TrancheEvent {}

    /** The confirmed payment turned out not to have been made; it is due again. */
    record TranchePaymentReversed(UUID trancheId, UUID grantId, int year, Money amount) implements TrancheEvent {}

    /** It is not needed; the money goes back to the scheme. */
    record TrancheCancelled(UUID trancheId, UUID grantId, int year, Money amount) implements TrancheEvent {}

    /** A payment list was made. */
    record PaymentsInstructed(UUID instructionId, int trancheCount, Money total) implements TrancheEvent {}
}
